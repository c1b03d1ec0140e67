/** Every word of the page, in Spanish and in English, and how it writes dates. */

const WORDS = {
  es: {
    otherLanguage: 'English',
    otherLanguageLabel: 'Switch to English',
    people: 'Conversaciones',
    hint: 'Elija con quién mirar. Las noticias se publican entre bastidores.',
    nothingYet: 'Sin mensajes todavía',
    you: 'Tú',
    writing: 'escribiendo…',
    group: 'grupo',
    sees: (name) => `bot · lo que ve ${name}`,
    unread: (count) => `${count} sin leer`,
    back: 'Volver a las conversaciones',
    options: 'Opciones de la conversación',
    messages: 'Mensajes',
    conversation: (name) => `Conversación de ${name}`,
    toBottom: 'Ir al último mensaje',
    write: 'Mensaje',
    send: 'Enviar',
    commands: 'Comandos',
    photo: 'Adjuntar una foto',
    photoAlt: 'Foto',
    photoTooBig: 'La foto pesa más de 10 MB o no es PNG ni JPEG.',
    caption: 'Foto lista para enviar; el texto será su pie.',
    writeAs: 'Escribe',
    start: 'Iniciar',
    welcome: (name) => `${name} y Vigilia no han hablado todavía`,
    welcomeText:
      'Vigilia avisa cuando excarcelan a presos políticos y dice quién lo dice. Pulse Iniciar para comenzar.',
    channel: 'canal · aquí solo publica el bot',
    channelWelcome:
      'Vigilia publica aquí cada grupo de excarcelaciones, una vez, y corrige la publicación cuando el grupo crece.',
    groupWelcome: 'Escriba al grupo. Vigilia contesta a los comandos y a las respuestas.',
    reply: 'Responder',
    copy: 'Copiar texto',
    copied: 'Texto copiado',
    more: 'Opciones del mensaje',
    cancel: 'Quitar',
    said: (name) => `${name}: `,
    edited: 'editado',
    at: 'a las',
    hidden: 'Texto oculto: pulse para leerlo',
    opensOutside: '(se abre aparte)',
    noAnswer: 'El bot no contestó a este botón.',
    deletedQuote: 'Mensaje no disponible',
    block: 'Bloquear al bot',
    unblock: 'Desbloquear al bot',
    kick: 'Sacar al bot del grupo',
    add: 'Volver a agregar al bot',
    understood: 'Entendido',
    today: 'Hoy',
    offline: 'Sin conexión con la prueba. ¿Sigue en marcha «npm run try»?',
    failed: (why) => `No se pudo: ${why}`,
    backstage: 'Entre bastidores',
    openBackstage: 'Entre bastidores: publicar historias y hacer tareas',
    closeBackstage: 'Cerrar',
    clock: 'En esta prueba es',
    clockJumps: 'El reloj salta al día de cada historia que publica y nunca vuelve atrás.',
    next: 'La siguiente',
    publish: 'Publicar',
    publishing: 'Publicando…',
    published: 'Publicada',
    all: 'Del 25 de diciembre al 26 de enero',
    allPublished: 'Todas las historias están publicadas.',
    live: 'Se leen los medios de verdad; aquí no hay historias que publicar.',
    jobs: 'Tareas',
    jobsExplain: 'Corren solas. Aquí se hace una ahora mismo y se ve qué hizo.',
    done: 'hecho',
    samples:
      'Los medios y las personas son inventados; las cifras de organismos públicos son las de aquellos días.',
    added: (by, whom) => `${by} agregó a ${whom}`,
    joined: 'Algo cambió en el grupo',
    botBlocked: 'Ha bloqueado al bot.',
  },
  en: {
    otherLanguage: 'Español',
    otherLanguageLabel: 'Cambiar a español',
    people: 'Conversations',
    hint: 'Choose whose eyes to look through. News is published backstage.',
    nothingYet: 'No messages yet',
    you: 'You',
    writing: 'typing…',
    group: 'group',
    sees: (name) => `bot · what ${name} sees`,
    unread: (count) => `${count} unread`,
    back: 'Back to conversations',
    options: 'Conversation options',
    messages: 'Messages',
    conversation: (name) => `${name}’s conversation`,
    toBottom: 'Go to the last message',
    write: 'Message',
    send: 'Send',
    commands: 'Commands',
    photo: 'Attach a photo',
    photoAlt: 'Photo',
    photoTooBig: 'The photo is larger than 10 MB, or neither PNG nor JPEG.',
    caption: 'Photo ready to send; your text becomes its caption.',
    writeAs: 'Writing as',
    start: 'Start',
    welcome: (name) => `${name} and Vigilia have not talked yet`,
    welcomeText:
      'Vigilia tells when political prisoners are released, and who says so. Press Start to begin.',
    channel: 'channel · only the bot posts here',
    channelWelcome: 'Vigilia posts every group release here, once, and corrects the post as it grows.',
    groupWelcome: 'Write to the group. Vigilia answers commands and replies.',
    reply: 'Reply',
    copy: 'Copy text',
    copied: 'Text copied',
    more: 'Message options',
    cancel: 'Remove',
    said: (name) => `${name}: `,
    edited: 'edited',
    at: 'at',
    hidden: 'Hidden text: press to read it',
    opensOutside: '(opens elsewhere)',
    noAnswer: 'The bot did not answer this button.',
    deletedQuote: 'Message not available',
    block: 'Block the bot',
    unblock: 'Unblock the bot',
    kick: 'Remove the bot from the group',
    add: 'Add the bot again',
    understood: 'OK',
    today: 'Today',
    offline: 'No connection to the trial. Is “npm run try” still running?',
    failed: (why) => `It did not work: ${why}`,
    backstage: 'Backstage',
    openBackstage: 'Backstage: publish stories and run jobs',
    closeBackstage: 'Close',
    clock: 'In this trial it is',
    clockJumps: 'The clock jumps to the day of each story you publish and never goes back.',
    next: 'Next',
    publish: 'Publish',
    publishing: 'Publishing…',
    published: 'Published',
    all: '25 December to 26 January',
    allPublished: 'Every story is published.',
    live: 'The real outlets are being read; there are no stories to publish here.',
    jobs: 'Jobs',
    jobsExplain: 'They run by themselves. Here one is run right now, and you see what it did.',
    done: 'done',
    samples: 'Outlets and people are invented; figures of public bodies are those of those days.',
    added: (by, whom) => `${by} added ${whom}`,
    joined: 'Something changed in the group',
    botBlocked: 'You have blocked the bot.',
  },
}

let language = localStorage.getItem('language') === 'en' ? 'en' : 'es'
let timeZone = 'UTC'

export const currentLanguage = () => language
export const t = (key, ...values) => {
  const word = WORDS[language][key]
  return typeof word === 'function' ? word(...values) : word
}

export function switchLanguage() {
  language = language === 'es' ? 'en' : 'es'
  localStorage.setItem('language', language)
}

export function useTimeZone(zone) {
  timeZone = zone
}

const format = (options, date) => new Intl.DateTimeFormat(language, { timeZone, ...options }).format(date)

/** Seconds since 1970, as Telegram dates messages. */
const fromSeconds = (seconds) => new Date(seconds * 1000)

export const clockTime = (seconds) =>
  format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, fromSeconds(seconds))
export const dayKey = (seconds) =>
  format({ year: 'numeric', month: '2-digit', day: '2-digit' }, fromSeconds(seconds))
export const dayName = (seconds) =>
  format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, fromSeconds(seconds))
export const shortDay = (seconds) => format({ day: 'numeric', month: 'short' }, fromSeconds(seconds))
export const longMoment = (iso) =>
  format(
    {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    new Date(iso),
  )
/** In one piece, so that no line ends between the day and the hour. */
export const shortMoment = (iso) =>
  format(
    { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    new Date(iso),
  ).replaceAll(' ', '\u00a0')

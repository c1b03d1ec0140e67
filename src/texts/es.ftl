### Palabras en español. <b> negrita, <i> cursiva, <q> cita; los nombres de variables son los mismos en en.ftl.

## Bienvenida y ayuda

start = <b>Vigilia</b> le avisa cuando alguien sale de prisión, y le dice siempre quién lo afirma.

    • Escriba un nombre y apellido para preguntar por una persona.
    • <b>/seguir Nombre Apellido</b> para recibir un aviso cuando haya noticias.
    • <b>/excarcelaciones</b> para ver los últimos grupos de salidas.

    Telegram puede leer lo que se escribe a un bot. Vigilia guarda cifrado a quién sigue usted; /borrar lo elimina todo.
help = <b>Qué puede hacer</b>

    /seguir Nombre Apellido — recibir avisos sobre una persona
    /estatus Nombre Apellido — preguntar por una persona (o responda con /estatus a un mensaje)
    /region Nombre — avisos de un estado, o /region todas
    /excarcelaciones — los últimos grupos de salidas
    /lista — lo que usted sigue
    /dejar — dejar de seguir
    /avisos verificados o /avisos todos — con o sin noticias de prensa sin verificar
    /fuentes — qué medios y listas consulto, y cuáles responden
    /idioma — español o inglés
    /privacidad — qué se guarda de usted
    /borrar — eliminar todo lo suyo

    También puede escribir solo un nombre.
help-group = Responda con <b>/estatus</b> a cualquier mensaje y le diré qué se sabe de las personas que nombra. También: /estatus Nombre Apellido, /region Nombre, /excarcelaciones.
unwritten = Ahora mismo no puedo anotar nada. Lo que usted escribió no se pierde: lo atiendo en cuanto pueda, y si dentro de un día no he respondido, escríbamelo otra vez.
too-fast = Me escribió demasiado deprisa y dejé de leer: lo último no lo anoté. Espere un minuto y escríbalo otra vez, por favor.
not-understood = No entendí. Escriba un nombre y un apellido, o /ayuda para ver qué puedo hacer.
not-text = Solo entiendo texto. Escriba un nombre y un apellido, o /ayuda.
only-private = Los nombres se siguen en privado, para que nadie más lo vea. Escríbame a mí directamente.
only-admins = Aquí solo quien administra el grupo puede cambiar eso.
button-expired = Este botón ya venció. Escriba /ayuda para empezar de nuevo.
trouble = Algo falló de nuestro lado y su mensaje no se completó. Lo que usted sigue está a salvo. Inténtelo de nuevo en unos minutos.

## Seguir

follow-how = Escriba el nombre y el apellido después de /seguir, por ejemplo: <b>/seguir Yonatan Pérez Duque</b>. Escríbalo como usted lo conoce; reconozco otras formas de escribirlo.
follow-person = Listo: usted sigue a <b>{ $name }</b>{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }. Le avisaré cuando { $source } registre un cambio.
follow-name-similar = Listo: usted sigue el nombre <b>{ $name }</b>. Le avisaré de cualquier cambio.
follow-similar = En las listas hay un nombre parecido: { $name }{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }. ¿Es la persona que usted busca?
follow-none = Listo: usted sigue el nombre <b>{ $name }</b>. No le avisaré de las personas que le mostré; sí de otra que aparezca con ese nombre.
follow-cedula = Anoté también el número de cédula. Queda cifrado y no lo mostraré nunca: solo me ayuda a no confundir a la persona. Su mensaje con el número sigue en este chat: bórrelo si teme que revisen su teléfono.
follow-which-cedula = Anoté el número de cédula junto al nombre, cifrado, y ya sigo el nombre mientras usted elige.
follow-write-again = Así escrito no podría reconocer el nombre <b>{ $name }</b> en una lista, y no quiero que usted espere un aviso que no llegaría. Escríbalo otra vez con los nombres y apellidos completos, sin iniciales, por ejemplo: /seguir Yonatan Pérez Duque. Si es un nombre muy corto, añada el segundo nombre o el segundo apellido. No guardé nada.
follow-name = Listo: usted sigue el nombre <b>{ $name }</b>. Todavía no está en las listas que consulto; eso no quiere decir ni que esté detenido ni que esté libre. Le avisaré en cuanto aparezca.
follow-already = Usted ya sigue a <b>{ $name }</b>.
follow-which = Encontré a varias personas con un nombre parecido a <b>{ $name }</b>. ¿Cuál es?
follow-choice = { $n }. { $name }{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }
follow-full = Usted ya sigue { $most } cosas, que es lo máximo, y todas se conservan. { $what } no quedó en su lista: quite alguna con /dejar y vuelva a intentarlo.
follow-hasty = En la última hora usted añadió { $most ->
        [one] una cosa nueva
       *[other] { $most } cosas nuevas
    }, que es lo máximo. Todo lo que ya sigue ({ $held }) se conserva; { $what } no quedó en su lista. Vuelva a intentarlo dentro de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.
follow-unverified-off = Recibirá solo noticias verificadas. Para recibir también lo que publica la prensa sin verificar: /avisos todos
follow-unverified-on = Recibirá también lo que publica la prensa sin verificar. Para recibir solo lo verificado: /avisos verificados

name-empty = Falta el nombre. Escriba nombre y apellido, por ejemplo: Yonatan Pérez.
name-one-word = Con una sola palabra podría confundirlo con otra persona. Escriba al menos un nombre y un apellido.
name-too-long = Es demasiado largo para ser un nombre. Escriba solo los nombres y apellidos de la persona.
name-not-a-name = Eso no parece un nombre. Escriba nombre y apellido con letras; el número de cédula puede ir detrás.
name-mixed-script = Ese nombre tiene letras de otros alfabetos. Escríbalo con letras latinas, como aparecería en una lista.

person-detail = { $age ->
        [none] { "" }
       *[known] , unos { $age } años
    }{ $place ->
        [none] { "" }
       *[known] , { $place }
    }{ $since ->
        [none] { "" }
       *[known] , desde el { $since }
    }

## Regiones y grupos

region-how = Escriba el estado después de /region, por ejemplo: <b>/region Miranda</b>, o <b>/region todas</b> para todos los grupos.
region-unknown = No conozco esa región. Escriba el nombre de un estado, por ejemplo /region Zulia, o /region todas.
region-several = Ese nombre vale para varios estados. ¿Cuál?
follow-region = Listo: recibirá los avisos de grupos de excarcelaciones en <b>{ $region }</b>.
follow-region-already = Usted ya recibe los avisos de <b>{ $region }</b>.
follow-all = Listo: recibirá los avisos de todos los grupos de excarcelaciones.
follow-all-already = Usted ya recibe los avisos de todos los grupos.

releases-none = Todavía no hay grupos de excarcelaciones registrados. Le avisaré si los sigue.
releases-title = <b>Últimos grupos de excarcelaciones</b>

## Estatus

status-how = Escriba el nombre y el apellido después de /estatus, o responda con /estatus a un mensaje que nombre a alguien.
status-unknown = No conozco el nombre <b>{ $name }</b>. Eso no quiere decir ni que esté detenido ni que esté libre: solo que no está en las listas que consulto. Puedo avisarle si aparece.
status-unknown-group = No conozco a nadie con ese nombre. Eso no quiere decir ni que esté detenido ni que esté libre.
status-nobody = En ese mensaje no encontré ningún nombre que esté en las listas que consulto.
status-similar = No conozco exactamente el nombre <b>{ $name }</b>. Hay nombres parecidos, y puede ser otra persona. También puedo avisarle si aparece el suyo.
status-also-title = Nombres parecidos, puede ser otra persona:
status-also = • { $name }{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }
status-cedula = El número de cédula no se guarda al preguntar. Para guardarlo cifrado junto al nombre, escriba /seguir, el nombre y el número.
status-card = <b>{ $name }</b>
    { $status }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }{ $place ->
        [none] { "" }
       *[known] { "" }
        Lugar de reclusión: { $place }
    }
    Verificado por { $source }. Al { $asof }.
status-disagrees = ⚠️ Otra fuente dice otra cosa. { $source }: { $status }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }. Al { $asof }.
status-history = Historia: { $steps }{ $source ->
        [none] { "" }
       *[known] , { $source }
    }.
history-step = { $status }{ $on ->
        [none] { "" }
       *[known] { " " }{ $on }
    }{ $source ->
        [none] { "" }
       *[known] { " " }({ $source })
    }
status-reports = Informes de prensa sin verificar:
status-report = • { $outlet } nombra a { $name }: { $change }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }. Sin verificar.
note-excarcelacion = <i>Excarcelación no es libertad plena: puede tener medidas cautelares.</i>

state-detained = En prisión
state-ordered = Excarcelación ordenada, sin cumplirse todavía
state-out-under-measures = Salió de prisión, con medidas cautelares
state-house-arrest = Arresto domiciliario
state-full-freedom = Libertad plena
state-released = Salió de prisión
state-rearrested = Nueva detención
state-transferred = Traslado a otro centro
state-exiled = Fuera del país, expatriación
state-disappeared = Se desconoce su paradero
state-died = Falleció
state-unknown = Estado desconocido

was-detained = en prisión
was-ordered = excarcelación ordenada
was-out-under-measures = excarcelación con medidas
was-house-arrest = arresto domiciliario
was-full-freedom = libertad plena
was-released = excarcelación
was-rearrested = nueva detención
was-transferred = traslado
was-exiled = salida del país
was-disappeared = paradero desconocido
was-died = fallecimiento
was-unknown = sin información

group-no-rights = En el grupo «{ $group }», que usted administra, no me dejan escribir. Los avisos del grupo esperan hasta tres días: permítame enviar mensajes allí, o quíteme del grupo si ya no los quieren.

## Lista, dejar, avisos

list-title = <b>Usted sigue:</b>
list-empty = Usted no sigue nada todavía. Escriba /seguir y un nombre, o /region y un estado.
list-name = nombre: { $name }
list-person = { $name }
list-person-gone = una persona que ya no está en las listas
list-region = región: { $region }
list-prison = cárcel: { $prison }
list-all = todos los grupos de excarcelaciones
list-unverified-on = Con noticias de prensa sin verificar.
list-unverified-off = Solo noticias verificadas en los avisos por nombre.
unfollow-which = ¿Qué quiere dejar de seguir?
unfollowed = Hecho: ya no sigue eso.
unfollow-gone = Eso ya no estaba en su lista.
alerts-how = ¿Quiere solo noticias verificadas, o también las de prensa sin verificar? Las no verificadas llegan antes, y a veces son falsas.
alerts-verified = Hecho: recibirá solo noticias verificadas.
alerts-all = Hecho: recibirá también noticias de prensa sin verificar, siempre marcadas así.
language-which = ¿En qué idioma? / Which language?
language-set = Hecho: le escribiré en español.

## Privacidad

privacy = <b>Qué se guarda de usted</b>
    • El número de este chat y lo que usted sigue, cifrados con una llave que no está junto a los datos.
    • Su idioma y sus preferencias, cifrados.
    • No se guarda su nombre, ni su usuario, ni su teléfono, ni lo que escribe: un mensaje se borra al contestarlo.

    Nadie puede preguntar quién sigue a quién. Telegram sí puede leer lo que se escribe a un bot. Si teme que revisen su teléfono, borre este chat también en Telegram.
    <b>/borrar</b> elimina todo lo suyo en el acto. Lo que se envió se olvida a los 30 días; un chat que bloquea al bot, a los 7; y a quien no escribe en año y medio se le pregunta antes de eliminarlo.
forget-sure = Se eliminará todo lo que usted sigue y no recibirá más avisos. ¿Seguro?
forgotten = Hecho: no queda nada suyo aquí. Borre también este chat en Telegram si quiere.
forget-nothing = No había nada guardado de este chat.
forget-kept = No se borró nada.
still-here = Gracias. Todo sigue igual: lo que usted sigue está en /lista.

## Avisos

alert-person = { $tone ->
        [out] ✅
        [died] 🕯
       *[other] 📌
    } <b>{ $name }</b>
    { $status }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }{ $place ->
        [none] { "" }
       *[known] { "" }
        Lugar de reclusión: { $place }
    }

    <b>Verificado</b> por { $source }. Al { $asof }.
alert-person-possible = 🔎 <b>Puede ser la persona que usted sigue</b>
    { $source } registra a <b>{ $name }</b>: { $status }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }{ $place ->
        [none] { "" }
       *[known] , { $place }
    }.

    Hay muchas personas con nombres parecidos.{ $asked ->
        [yes] { "" }
       *[no] { " " }¿Es la persona que usted sigue?
    } Al { $asof }.
alert-appeared = 🔎 En { $source } aparece <b>{ $name }</b>{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }. { $status }.

    ¿Es la persona que usted sigue? Puede ser otra del mismo nombre. Al { $asof }.
alert-merged = 🔗 En { $source } dos fichas resultaron ser la misma persona: { $merged } y <b>{ $name }</b>. Usted sigue recibiendo avisos de { $name }. Al { $asof }.
alert-held = ⛔ <b>Retenido</b>: de { $source } llegaron de golpe cambios sobre { $n ->
        [one] { $unit ->
            [reports] una noticia antigua
           *[people] una persona
        }
       *[other] { $n } { $unit ->
            [reports] noticias antiguas
           *[people] personas
        }
    }. No se avisó a nadie ni se muestra a nadie hasta que alguien lo decida.

    En el servidor: vigilia held { $id }. Al { $asof }.
alert-unwritable = Hay una novedad sobre algo que usted sigue, pero no pude escribírsela. Para verla: /estatus y el nombre, o /excarcelaciones. Lo que usted sigue: /lista
alert-alarm = ⚠️ <b>Avería</b>: { $alarm ->
        [unauthorized] Telegram no aceptó la clave del bot. No salió ningún aviso y ninguno se perdió.
        [not-found] la dirección de Telegram que se configuró no responde como tal. No salió ningún aviso y ninguno se perdió.
        [strangers] Telegram no conocía a la mayoría de los chats, como si la clave fuera la de otro bot. Los avisos esperaron y ninguno se perdió.
        [conflict] otro proceso lee lo que se escribe a este bot. Los avisos salen; las respuestas pueden faltar.
        [queue] hay avisos que esperan y desde hace más de un minuto no sale ninguno. Ninguno se perdió.
        [channel] { $n ->
            [one] el canal «{ $about }» no acepta
           *[other] los canales { $about } no aceptan
        } lo que el bot publica: puede faltarle el permiso, o el canal cambió de nombre. Las publicaciones esperan hasta tres días.
        [source] { $n ->
            [one] una fuente no responde
           *[other] { $n } fuentes no responden
        } como debe: { $about }. Las demás se leen.
        [silent] { $n ->
            [one] una fuente lleva
           *[other] { $n } fuentes llevan
        } sin novedades más de lo que acostumbra: { $about }.
        [disk] casi no queda espacio en el disco ({ $about }).
        [seals] una clave de sellado está cerca de su límite ({ $about }) y habrá que cambiarla.
        [corrupt] una fila cifrada no se puede abrir. A quien corresponde no se le avisa; los demás siguen.
       *[rejected] Telegram no aceptó la forma de un mensaje. Se envió con palabras más sencillas.
    } En el servidor: vigilia doctor. Al { $asof }.
alert-alarm-over = ✅ <b>Avería terminada</b>: { $alarm ->
        [unauthorized] Telegram acepta otra vez la clave del bot.
        [not-found] la dirección de Telegram responde otra vez.
        [strangers] Telegram conoce otra vez a los chats.
        [conflict] nadie más lee lo que se escribe a este bot.
        [queue] los avisos salen otra vez.
        [channel] { $n ->
            [one] el canal «{ $about }» acepta
           *[other] los canales { $about } aceptan
        } otra vez lo que se publica.
        [source] { $n ->
            [one] una fuente responde
           *[other] { $n } fuentes responden
        } otra vez: { $about }.
        [silent] { $n ->
            [one] una fuente tiene
           *[other] { $n } fuentes tienen
        } otra vez novedades: { $about }.
        [disk] hay otra vez espacio en el disco ({ $about }).
        [seals] se cambió la clave de sellado ({ $about }).
        [corrupt] no se encontraron más filas dañadas.
       *[rejected] Telegram ya no rechaza la forma de los mensajes.
    } Al { $asof }.
alarm-others = { $names } y { $n } más
alarm-muted = Silenciada por 24 horas: de esta avería no le avisaré. En el servidor se sigue viendo.
alert-inactive = ¿Sigue ahí? Hace año y medio que no escribe en este chat. Sigo pendiente de lo que usted sigue y le avisaré igual.
    Para no guardar datos de quien ya no los quiere: si en { $days } días no toca el botón ni escribe nada, eliminaré todo lo suyo.
alert-outage = { $because ->
        [restored] ⚠️ El servicio sufrió una avería y se repuso con una copia del { $from }. Lo que usted me escribió desde entonces, hasta el { $to }, se perdió.
       *[down] ⚠️ El servicio estuvo parado más de un día, y Telegram guarda un solo día lo que se escribe a un bot. Lo que usted me escribió entre el { $from } y el { $to } pudo perderse.
    }
    Si en ese tiempo me pidió seguir o dejar algo, cambiar algo o borrar sus datos, pídamelo otra vez. Lo que usted seguía antes se conserva, y ya vuelvo a leer las listas y los medios.
alert-is-it-him = ¿Es la persona que usted sigue?
alert-sighting = 📰 <b>Sin verificar</b>
    { $outlet } publica el nombre de <b>{ $name }</b>: { $status }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }{ $place ->
        [none] { "" }
       *[known] , { $place }
    }.

    Es un informe de prensa que nadie ha confirmado, y podría ser otra persona del mismo nombre. Le avisaré si una lista lo confirma. Al { $asof }.
alert-batch-new = 📢 <b>{ $family ->
        [announcement] Anuncio de excarcelaciones
        [cumulative] Nuevo balance de excarcelaciones
        [rearrest] Nuevas detenciones de personas excarceladas
       *[batch] Excarcelaciones
    }</b>{ $on ->
        [none] { "" }
       *[known] { " " }· { $on }
    }
alert-batch-growth = 🔄 <b>Nuevas cifras de estas excarcelaciones</b>{ $on ->
        [none] { "" }
       *[known] { " " }· { $on }
    }
alert-batch-standing = ℹ️ <b>Cambia lo que se sabe de estas excarcelaciones</b>{ $on ->
        [none] { "" }
       *[known] { " " }· { $on }
    }
alert-figure = • { $authority ->
        [none] { $outlet }
       *[known] { $authority }
    }: { $count }{ $before ->
        [none] { "" }
       *[known] { " " }(antes { $before })
    }
count-batch = { $figure } { $n ->
        [one] persona salió
       *[other] personas salieron
    } de prisión
count-announced = { $figure } { $n ->
        [one] excarcelación anunciada
       *[other] excarcelaciones anunciadas
    }, sin confirmar que se cumplieron
count-cumulative = { $figure } en total hasta ahora
count-remaining = { $figure } siguen en prisión
figure-exact = { $min }
figure-least = al menos { $min }
figure-most = hasta { $max }
figure-range = entre { $min } y { $max }
alert-batch-announced = Se anunciaron excarcelaciones sin decir cuántas. No consta que se hayan cumplido.
alert-batch-place = Lugar: { $place }
alert-batch-foot = { $standing }. Publicado por { $outlet }. Al { $asof }.
alert-group = 📋 <b>Grupo «{ $name }»</b>{ $on ->
        [none] { "" }
       *[known] { " " }· { $on }
    }
alert-group-counts = { $announced ->
        [none] { "" }
       *[known] { $announced } anunciadas ·{ " " }
    }{ $named } con nombre{ $newnamed ->
        [0] { "" }
       *[other] { " " }(+{ $newnamed })
    } · { $verified } { $verified ->
        [one] verificada
       *[other] verificadas
    }{ $newverified ->
        [0] { "" }
       *[other] { " " }(+{ $newverified })
    }
alert-group-announced = Anunciadas: { $authority ->
        [none] { "" }
       *[known] { $authority },{ " " }
    }según { $outlet }; no consta que se cumplieran todas.
alert-group-foot = Con nombre: personas que { $source } registra en este grupo. Verificadas: las que además registra fuera de prisión. Al { $asof }.
post-anew = ♻️ Sustituye a una publicación anterior sobre lo mismo, que ya no se puede corregir.
post-disputed = ⚠️ <b>En disputa</b>: las fuentes se contradicen.
post-retracted = ❌ <b>Retirado por su fuente</b>: no lo dé por cierto.
post-unwritable = Hay una novedad sobre excarcelaciones, pero no pude escribirla aquí. Para verla: /excarcelaciones, en un chat con el bot.
standing-reported = Reportado, sin verificar
standing-corroborated = Reportado por { $outlets } medios independientes, sin verificar
standing-verified = Verificado
standing-disputed = En disputa: las fuentes se contradicen
standing-retracted = Retirado por su fuente

authority-government = Gobierno
authority-rights-groups = Organizaciones de derechos humanos
authority-ngos = Organizaciones no gubernamentales
authority-families = Familiares
authority-opposition = Oposición
authority-press = Prensa

## Botones

button-story = Leer la noticia
button-mute = Silenciar 24 h
button-source = Ver la fuente
button-status = Ver estatus
button-follow = Seguir a { $name }
button-watch = Avisarme si aparece
button-follow-all = Seguir todos los grupos
button-follow-region = Elegir un estado
button-list = Lo que sigo
button-help = Ayuda
button-releases = Últimas excarcelaciones
button-unfollow = ✖ { $what }
button-stop = Dejar de seguir
button-none-of-these = Ninguna de estas
button-is-him = Sí, es
button-not-him = No es él/ella
button-verified = Solo verificadas
button-unverified = También sin verificar
button-still-here = Sí, siga avisándome
button-yes-forget = Sí, borrar todo
button-no = No
button-spanish = Español
button-english = English
not-him-person = Entendido: no volveré a avisarle de esa persona{ $name ->
        [none] { "" }
       *[known] , { $name }
    }. Usted sigue el nombre <b>{ $followed }</b>.
not-him-unlinked = Entendido: no volveré a avisarle de esa persona{ $name ->
        [none] { "" }
       *[known] , { $name }
    }. Vuelvo a seguir el nombre <b>{ $followed }</b>, como usted lo escribió.
not-him-removed = Entendido: usted ya no sigue a { $name ->
        [none] esa persona
       *[known] { $name }
    }. Como lo eligió de una lista, no tengo otro nombre que seguir. Para seguir uno: /seguir Nombre Apellido
not-him-ever = Entendido: no volveré a avisarle de noticias de prensa sobre { $name }. Usted sigue el nombre <b>{ $followed }</b>.
not-him-month = Entendido: durante 30 días no le avisaré de noticias de prensa sobre { $name }. Después sí, porque con ese nombre también podría tratarse de la persona que usted sigue: <b>{ $followed }</b>.

## Menú de órdenes

command-start = Empezar
command-seguir = Seguir a una persona por su nombre
command-estatus = Preguntar por una persona
command-region = Avisos de un estado, o todas
command-excarcelaciones = Los últimos grupos de salidas
command-lista = Lo que usted sigue
command-dejar = Dejar de seguir
command-avisos = Solo verificados, o todos
command-fuentes = Qué fuentes responden
command-idioma = Español o inglés
command-privacidad = Qué se guarda de usted
command-borrar = Eliminar todo lo suyo
command-ayuda = Qué puede hacer

bot-description = Le avisa cuando alguien sale de prisión, y le dice siempre quién lo afirma.

## Fuentes

sources-title = <b>Fuentes que consulto</b>
sources-none = Todavía no hay ninguna fuente configurada.
sources-unwell = De estas no espere noticias por ahora; sigo preguntando:
sources-well = Responden { $count } de { $all } medios y organizaciones (todos después del { $since }): { $names }{ $more ->
        [0] .
       *[other] { " " }y { $more } más.
    }
sources-waiting = Aún sin consultar: { $names }{ $more ->
        [0] .
       *[other] { " " }y { $more } más.
    }
source-answers = • <b>{ $name }</b>{ $kind ->
        [registry] , lista verificada: leída el { $since }
       *[feed] : respondió el { $since }
    }
source-moved = • <b>{ $name }</b>: respondió el { $since }
source-waiting = • <b>{ $name }</b>: todavía no la he consultado
source-silent = • <b>{ $name }</b>: responde, pero no publica nada desde el { $since }, más tiempo del habitual
source-degraded = • <b>{ $name }</b>: no responde bien desde el { $since }{ $kind ->
        [registry] ; conservo lo último que leí
       *[feed] { "" }
    }
source-gone = • <b>{ $name }</b>: su sitio dice desde el { $since } que esta página ya no existe

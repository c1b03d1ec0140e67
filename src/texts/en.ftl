### Words in English. <b> bold, <i> italic, <q> quotation; variables have the same names as in es.ftl.

## Welcome and help

start = <b>Vigilia</b> tells you when somebody leaves prison, and always who says so.

    • Write a first name and surname to ask about a person.
    • <b>/follow Name Surname</b> to get a message when there is news.
    • <b>/releases</b> to see the latest groups released.

    Telegram can read what is written to a bot. Vigilia keeps whom you follow encrypted; /forget removes everything.
help = <b>What you can do</b>

    /follow Name Surname — get alerts about a person
    /status Name Surname — ask about a person (or answer a message with /status)
    /region Name — alerts of one state, or /region all
    /releases — the latest groups released
    /list — what you follow
    /unfollow — stop following
    /alerts verified or /alerts all — without or with unverified press reports
    /sources — which outlets and lists I read, and which answer
    /language — Spanish or English
    /privacy — what is kept about you
    /forget — remove everything of yours

    You can also just write a name.
help-group = Answer any message with <b>/status</b> and I will say what is known about the people it names. Also: /status Name Surname, /region Name, /releases.
unwritten = I cannot write anything down just now. What you wrote is not lost: I will deal with it as soon as I can, and if I have not answered within a day, please write it again.
too-fast = You wrote to me too fast and I stopped reading: the last of it I did not note. Please wait a minute and write it again.
not-understood = I did not understand. Write a first name and a surname, or /help to see what I can do.
not-text = I only understand text. Write a first name and a surname, or /help.
only-private = Names are followed in private, so that nobody else sees it. Write to me directly.
only-admins = Here only the group's administrators can change that.
button-expired = This button has expired. Write /help to start again.
trouble = Something failed on our side and your message was not completed. What you follow is safe. Please try again in a few minutes.

## Following

follow-how = Write the first name and surname after /follow, for example: <b>/follow Yonatan Pérez Duque</b>. Write it as you know it; I recognise other spellings.
follow-person = Done: you follow <b>{ $name }</b>{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }. I will tell you when { $source } records a change.
follow-name-similar = Done: you follow the name <b>{ $name }</b>. I will tell you of any change.
follow-similar = The lists hold a similar name: { $name }{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }. Is this the person you look for?
follow-none = Done: you follow the name <b>{ $name }</b>. I will not tell you of the people I showed you, but of anybody else who appears with that name.
follow-cedula = I have also noted the identity number. It is kept encrypted and I will never show it: it only helps me not to mistake the person. Your message with the number is still in this chat: delete it if you fear that your phone may be searched.
follow-which-cedula = I have noted the identity number beside the name, encrypted, and already follow the name while you choose.
follow-write-again = Written like this I could not recognise the name <b>{ $name }</b> on a list, and I do not want you to wait for an alert that would not come. Write it again with full first names and surnames, without initials, for example: /follow Yonatan Pérez Duque. If it is very short, add the second first name or surname. I kept nothing.
follow-name = Done: you follow the name <b>{ $name }</b>. It is not yet on the lists I consult; that means neither detained nor free. I will tell you as soon as it appears.
follow-already = You already follow <b>{ $name }</b>.
follow-which = I found several people with a name like <b>{ $name }</b>. Which one?
follow-choice = { $n }. { $name }{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }
follow-full = You already follow { $most } things, which is the most, and all of them are kept. { $what } was not added: remove one with /unfollow and try again.
follow-hasty = In the last hour you added { $most ->
        [one] one new thing
       *[other] { $most } new things
    }, which is the most. Everything you follow ({ $held }) is kept; { $what } was not added. Try again in { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }.
follow-unverified-off = You will get verified news only. To get unverified press reports too: /alerts all
follow-unverified-on = You will also get unverified press reports. To get verified news only: /alerts verified

name-empty = The name is missing. Write a first name and a surname, for example: Yonatan Pérez.
name-one-word = With a single word I might take them for somebody else. Write at least a first name and a surname.
name-too-long = That is too long for a name. Write only the person's first names and surnames.
name-not-a-name = That does not look like a name. Write a first name and surname in letters; an identity number may stand behind it.
name-mixed-script = That name has letters of other alphabets. Write it in Latin letters, as a list would show it.

person-detail = { $age ->
        [none] { "" }
       *[known] , about { $age } years old
    }{ $place ->
        [none] { "" }
       *[known] , { $place }
    }{ $since ->
        [none] { "" }
       *[known] , since { $since }
    }

## Regions and groups

region-how = Write the state after /region, for example: <b>/region Miranda</b>, or <b>/region all</b> for every group.
region-unknown = I do not know that region. Write the name of a state, for example /region Zulia, or /region all.
region-several = That name fits several states. Which one?
follow-region = Done: you will get alerts of groups released in <b>{ $region }</b>.
follow-region-already = You already get the alerts of <b>{ $region }</b>.
follow-all = Done: you will get alerts of every group released.
follow-all-already = You already get the alerts of every group.

releases-none = No groups have been recorded yet. I will tell you of them if you follow them.
releases-title = <b>Latest groups released</b>

## Status

status-how = Write the first name and surname after /status, or answer a message that names somebody with /status.
status-unknown = I do not know the name <b>{ $name }</b>. That means neither detained nor free: only that it is not on the lists I consult. I can tell you if it appears.
status-unknown-group = I know nobody of that name. That means neither detained nor free.
status-nobody = In that message I found no name that is on the lists I consult.
status-similar = I do not know exactly the name <b>{ $name }</b>. There are similar names, and it may be somebody else. I can also tell you if yours appears.
status-also-title = Similar names, perhaps somebody else:
status-also = • { $name }{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }
status-cedula = The identity number is not kept when you ask. To keep it encrypted beside the name, write /follow, the name and the number.
status-card = <b>{ $name }</b>
    { $status }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }{ $place ->
        [none] { "" }
       *[known] { "" }
        Held at: { $place }
    }
    Verified by { $source }. As of { $asof }.
status-disagrees = ⚠️ Another source says something else. { $source }: { $status }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }. As of { $asof }.
status-history = History: { $steps }{ $source ->
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
status-reports = Unverified press reports:
status-report = • { $outlet } names { $name }: { $change }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }. Unverified.
note-excarcelacion = <i>Leaving prison is not full freedom: there may be precautionary measures.</i>

state-detained = In prison
state-ordered = Release ordered, not carried out yet
state-out-under-measures = Left prison, under precautionary measures
state-house-arrest = House arrest
state-full-freedom = Full freedom
state-released = Left prison
state-rearrested = Detained again
state-transferred = Transferred to another centre
state-exiled = Out of the country, expelled
state-disappeared = Whereabouts unknown
state-died = Died
state-unknown = Status unknown

was-detained = in prison
was-ordered = release ordered
was-out-under-measures = out under measures
was-house-arrest = house arrest
was-full-freedom = full freedom
was-released = released
was-rearrested = re-arrested
was-transferred = transferred
was-exiled = out of the country
was-disappeared = whereabouts unknown
was-died = died
was-unknown = no information

group-no-rights = In the group “{ $group }”, which you run, I am not allowed to write. Its alerts wait for up to three days: let me send messages there, or remove me if they are not wanted any more.

## List, unfollow, alerts

list-title = <b>You follow:</b>
list-empty = You follow nothing yet. Write /follow and a name, or /region and a state.
list-name = name: { $name }
list-person = { $name }
list-person-gone = a person who is no longer on the lists
list-region = region: { $region }
list-prison = prison: { $prison }
list-all = every group released
list-unverified-on = With unverified press reports.
list-unverified-off = Verified news only in alerts by name.
unfollow-which = What do you want to stop following?
unfollowed = Done: you no longer follow that.
unfollow-gone = That was no longer on your list.
alerts-how = Do you want verified news only, or unverified press reports too? The unverified come earlier, and are sometimes false.
alerts-verified = Done: you will get verified news only.
alerts-all = Done: you will also get unverified press reports, always marked as such.
language-which = ¿En qué idioma? / Which language?
language-set = Done: I will write to you in English.

## Privacy

privacy = <b>What is kept about you</b>
    • The number of this chat and what you follow, encrypted with a key that does not lie beside the data.
    • Your language and preferences, encrypted.
    • Not kept: your name, your username, your phone, what you write: a message is deleted when it is answered.

    Nobody can ask who follows whom. Telegram itself can read what is written to a bot. If you fear that your phone will be searched, delete this chat in Telegram too.
    <b>/forget</b> removes everything of yours at once. What was sent is forgotten after 30 days, a chat that blocks the bot after 7; whoever writes nothing for a year and a half is asked before being removed.
forget-sure = Everything you follow will be removed and you will get no more alerts. Are you sure?
forgotten = Done: nothing of yours is left here. Delete this chat in Telegram too if you wish.
forget-nothing = Nothing was kept of this chat.
forget-kept = Nothing was removed.
still-here = Thank you. Everything stays as it is: what you follow is in /list.

## Alerts

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
        Held at: { $place }
    }

    <b>Verified</b> by { $source }. As of { $asof }.
alert-person-possible = 🔎 <b>Perhaps the person you follow</b>
    { $source } lists <b>{ $name }</b>: { $status }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }{ $place ->
        [none] { "" }
       *[known] , { $place }
    }.

    Many people have similar names.{ $asked ->
        [yes] { "" }
       *[no] { " " }Is this the person you follow?
    } As of { $asof }.
alert-appeared = 🔎 { $source } lists <b>{ $name }</b>{ $detail ->
        [none] { "" }
       *[known] { " " }({ $detail })
    }. { $status }.

    Is this the person you follow? It may be somebody else of the same name. As of { $asof }.
alert-merged = 🔗 In { $source } two entries proved to be the same person: { $merged } and <b>{ $name }</b>. You go on getting alerts of { $name }. As of { $asof }.
alert-held = ⛔ <b>Held</b>: { $source } brought at once changes about { $n ->
        [one] { $unit ->
            [reports] one old report
           *[people] one person
        }
       *[other] { $n } { $unit ->
            [reports] old reports
           *[people] people
        }
    }. Nobody was told and nobody is shown it until somebody decides.

    On the server: vigilia held { $id }. As of { $asof }.
alert-unwritable = There is news about something you follow, but I could not write it to you. To see it: /status and the name, or /releases. What you follow: /list
alert-alarm = ⚠️ <b>Trouble</b>: { $alarm ->
        [unauthorized] Telegram did not accept the bot’s token. No alert left, and none was lost.
        [not-found] the configured address of Telegram does not answer as one. No alert left, and none was lost.
        [strangers] Telegram did not know most of the chats, as if the token were another bot’s. The alerts waited, and none was lost.
        [conflict] another process reads what is written to this bot. Alerts go out; answers may be missing.
        [queue] alerts are waiting and for more than a minute none has left. None was lost.
        [channel] { $n ->
            [one] the channel “{ $about }” does
           *[other] the channels { $about } do
        } not take what the bot posts: it may lack the right, or the channel has another name now. The posts wait for up to three days.
        [source] { $n ->
            [one] one source does not answer
           *[other] { $n } sources do not answer
        } as they should: { $about }. The others are read.
        [silent] { $n ->
            [one] one source has
           *[other] { $n } sources have
        } had no news for longer than usual: { $about }.
        [disk] hardly any room is left on the disk ({ $about }).
        [seals] a sealing key is near its limit ({ $about }) and has to be replaced.
        [corrupt] a sealed row does not open. Whoever it is of is told nothing; the others go on.
       *[rejected] Telegram did not accept the form of a message. It was sent in plainer words.
    } On the server: vigilia doctor. As of { $asof }.
alert-alarm-over = ✅ <b>Trouble over</b>: { $alarm ->
        [unauthorized] Telegram accepts the bot’s token again.
        [not-found] the address of Telegram answers again.
        [strangers] Telegram knows the chats again.
        [conflict] nobody else reads what is written to this bot.
        [queue] alerts leave again.
        [channel] { $n ->
            [one] the channel “{ $about }” takes
           *[other] the channels { $about } take
        } posts again.
        [source] { $n ->
            [one] one source answers
           *[other] { $n } sources answer
        } again: { $about }.
        [silent] { $n ->
            [one] one source has
           *[other] { $n } sources have
        } news again: { $about }.
        [disk] there is room on the disk again ({ $about }).
        [seals] the sealing key was replaced ({ $about }).
        [corrupt] no more damaged rows were met.
       *[rejected] Telegram no longer refuses the form of messages.
    } As of { $asof }.
alarm-others = { $names } and { $n } more
alarm-muted = Silenced for 24 hours: I will not tell you of this trouble. It can still be seen on the server.
alert-inactive = Are you still there? Nothing was written in this chat for a year and a half. I still watch what you follow, and will tell you all the same.
    So as not to keep data of those who no longer want it: if you neither tap the button nor write anything within { $days } days, I will remove everything of yours.
alert-outage = { $because ->
        [restored] ⚠️ The service broke down and was put back from a copy of { $from }. What you wrote to me since then, until { $to }, was lost.
       *[down] ⚠️ The service was down for more than a day, and Telegram keeps what is written to a bot for one day only. What you wrote to me between { $from } and { $to } may have been lost.
    }
    If you asked me in that time to follow or unfollow something, to change something or to remove your data, please ask again. What you followed before is kept, and I am reading the lists and outlets again.
alert-is-it-him = Is this the person you follow?
alert-sighting = 📰 <b>Unverified</b>
    { $outlet } prints the name <b>{ $name }</b>: { $status }{ $on ->
        [none] { "" }
       *[known] { " " }({ $on })
    }{ $place ->
        [none] { "" }
       *[known] , { $place }
    }.

    This is a press report that nobody has confirmed, and it may be somebody else of the same name. I will tell you if a list confirms it. As of { $asof }.
alert-batch-new = 📢 <b>{ $family ->
        [announcement] Releases announced
        [cumulative] New total of releases
        [rearrest] People detained again
       *[batch] Releases
    }</b>{ $on ->
        [none] { "" }
       *[known] { " " }· { $on }
    }
alert-batch-growth = 🔄 <b>New figures for these releases</b>{ $on ->
        [none] { "" }
       *[known] { " " }· { $on }
    }
alert-batch-standing = ℹ️ <b>What is known of these releases has changed</b>{ $on ->
        [none] { "" }
       *[known] { " " }· { $on }
    }
alert-figure = • { $authority ->
        [none] { $outlet }
       *[known] { $authority }
    }: { $count }{ $before ->
        [none] { "" }
       *[known] { " " }(before: { $before })
    }
count-batch = { $figure } { $n ->
        [one] person
       *[other] people
    } left prison
count-announced = { $figure } { $n ->
        [one] release
       *[other] releases
    } announced, not known to be carried out
count-cumulative = { $figure } in total so far
count-remaining = { $figure } remain in prison
figure-exact = { $min }
figure-least = at least { $min }
figure-most = up to { $max }
figure-range = between { $min } and { $max }
alert-batch-announced = Releases were announced without saying how many. They are not known to have been carried out.
alert-batch-place = Place: { $place }
alert-batch-foot = { $standing }. Published by { $outlet }. As of { $asof }.
alert-group = 📋 <b>Group “{ $name }”</b>{ $on ->
        [none] { "" }
       *[known] { " " }· { $on }
    }
alert-group-counts = { $announced ->
        [none] { "" }
       *[known] { $announced } announced ·{ " " }
    }{ $named } named{ $newnamed ->
        [0] { "" }
       *[other] { " " }(+{ $newnamed })
    } · { $verified } verified{ $newverified ->
        [0] { "" }
       *[other] { " " }(+{ $newverified })
    }
alert-group-announced = Announced: { $authority ->
        [none] { "" }
       *[known] { $authority },{ " " }
    }according to { $outlet }; not all are known to have happened.
alert-group-foot = Named: people whom { $source } lists in this group. Verified: those it also lists as out of prison. As of { $asof }.
post-anew = ♻️ Replaces an earlier post about the same, which cannot be corrected any more.
post-disputed = ⚠️ <b>Disputed</b>: the sources contradict each other.
post-retracted = ❌ <b>Withdrawn by its source</b>: do not take it as true.
post-unwritable = There is news of releases, but I could not write it here. To see it: /releases, in a chat with the bot.
standing-reported = Reported, unverified
standing-corroborated = Reported by { $outlets } independent outlets, unverified
standing-verified = Verified
standing-disputed = Disputed: the sources contradict each other
standing-retracted = Withdrawn by its source

authority-government = Government
authority-rights-groups = Rights groups
authority-ngos = Non-governmental organisations
authority-families = Families
authority-opposition = Opposition
authority-press = Press

## Buttons

button-story = Read the story
button-mute = Silence for 24 h
button-source = See the source
button-status = See status
button-follow = Follow { $name }
button-watch = Tell me if it appears
button-follow-all = Follow every group
button-follow-region = Choose a state
button-list = What I follow
button-help = Help
button-releases = Latest releases
button-unfollow = ✖ { $what }
button-stop = Stop following
button-none-of-these = None of these
button-is-him = Yes, it is
button-not-him = No, not him/her
button-verified = Verified only
button-unverified = Unverified too
button-still-here = Yes, keep telling me
button-yes-forget = Yes, remove everything
button-no = No
button-spanish = Español
button-english = English
not-him-person = Understood: I will not tell you of that person again{ $name ->
        [none] { "" }
       *[known] , { $name }
    }. You follow the name <b>{ $followed }</b>.
not-him-unlinked = Understood: I will not tell you of that person again{ $name ->
        [none] { "" }
       *[known] , { $name }
    }. I follow the name <b>{ $followed }</b> again, as you wrote it.
not-him-removed = Understood: you no longer follow { $name ->
        [none] that person
       *[known] { $name }
    }. As you chose it from a list, there is no other name for me to follow. To follow one: /follow Name Surname
not-him-ever = Understood: I will not tell you of press reports about { $name } again. You follow the name <b>{ $followed }</b>.
not-him-month = Understood: for 30 days I will not tell you of press reports about { $name }. After that I will, because that name could also be the person you follow: <b>{ $followed }</b>.

## Command menu

command-start = Start
command-seguir = Follow a person by name
command-estatus = Ask about a person
command-region = Alerts of a state, or all
command-excarcelaciones = The latest groups released
command-lista = What you follow
command-dejar = Stop following
command-avisos = Verified only, or everything
command-fuentes = Which sources answer
command-idioma = Spanish or English
command-privacidad = What is kept about you
command-borrar = Remove everything of yours
command-ayuda = What you can do

bot-description = Tells you when somebody leaves prison, and always who says so.

## Sources

sources-title = <b>Sources I read</b>
sources-none = No source is configured yet.
sources-unwell = Expect no news from these for now; I keep asking:
sources-well = { $count } of { $all } outlets and organisations answer (all of them after { $since }): { $names }{ $more ->
        [0] .
       *[other] { " " }and { $more } more.
    }
sources-waiting = Not asked yet: { $names }{ $more ->
        [0] .
       *[other] { " " }and { $more } more.
    }
source-answers = • <b>{ $name }</b>{ $kind ->
        [registry] , verified list: read on { $since }
       *[feed] : answered on { $since }
    }
source-moved = • <b>{ $name }</b>: answered on { $since }
source-waiting = • <b>{ $name }</b>: not asked yet
source-silent = • <b>{ $name }</b>: it answers, but has published nothing since { $since }, longer than usual
source-degraded = • <b>{ $name }</b>: has not answered well since { $since }{ $kind ->
        [registry] ; I keep what I read last
       *[feed] { "" }
    }
source-gone = • <b>{ $name }</b>: since { $since } its site says that this page is gone

# What somebody of the staff tells of themselves, and whom a case fits.

profile-title = My profile
profile-what = All of this is voluntary. It only helps to show you first what fits you. Your colleagues see at a request that it fits you. People who ask see nothing of it.
profile-langs = I speak these languages
profile-woman = Those who wish to talk with a woman may come to me
profile-topics = I know these subjects well
profile-hours = When I work
profile-hours-hint = Empty means: when the institution is open. After the end of your time a case becomes free again if somebody waits and you have done nothing for five minutes.
profile-from = { $day }, from
profile-until = { $day }, until
profile-keep = Save the profile
profile-says-kept = Saved.
profile-forget = Delete everything
profile-says-forgotten = Deleted. Nothing about you is left here.
profile-says-wrong = Please check the times: every beginning needs an end that is later.

fits-you = Fits you: { $why }
fits-other = Fits { $name }: { $why }
fits-lang = { $lang }
fits-woman = wishes a woman
fits-topic = { $topic }

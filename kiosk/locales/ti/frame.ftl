# The frame of the kiosk: listen, help, size, colours, time. And the pictures of the PIN.

frame-listen = ስምዑ
frame-listen-stop = ደው ኣብሉ
frame-no-voice = ድምጺ የለን
frame-more = ንታሕቲ
frame-help = ሓገዝ

display-title = ምርኣይን ምስማዕን
display-sizes = ዓቐን ፊደላት
display-size-normal = ልሙድ ዓቐን
display-size-large = ዓበይቲ ፊደላት
display-size-largest = ኣዝዮም ዓበይቲ ፊደላት
display-schemes = ሕብርታት
display-scheme-normal = ሕብርታት
display-scheme-light = ጸሊም ኣብ ጻዕዳ
display-scheme-dark = ጻዕዳ ኣብ ጸሊም
display-time = ግዜ
display-time-normal = ልሙድ ግዜ
display-time-more = ተወሳኺ ግዜ
display-headphones = ናይ እዝኒ መስምዒ
display-headphones-on = መስምዒ ኣለኒ
display-headphones-off = ብዘይ መስምዒ

# Calling somebody
call-title = ሓደ ሰብ ክመጽእ እዩ።
call-text = ኣብዚ ተጸበዩ። ሳንዱቕኩም ከም ዝተሓብአ ይጸንሕ።
call-coming-title = እቲ ሰብ ይመጽእ ኣሎ።
call-nobody-title = ዝምልስ ሰብ የለን።
call-nobody-text = ናብ መቐበሊ ጋሻ ኪዱ።
call-cancel = ግደፉ

# Time
time-again-title = ኮድኩም ደጊምኩም ጽሓፉ።
time-again-text = እዚ ንድሕነትኩም እዩ። ዝጠፍአ ነገር የለን።
time-door-text = እታ ማሽን ድሕሪ { $seconds } ካልኢት ከም ብሓድሽ ትጅምር።
    .heard = እታ ማሽን ድሕሪ 20 ካልኢት ከም ብሓድሽ ትጅምር።
time-kept = ወረቐትኩም ኣይጠፍአን። ኣብ “ክውዳእ ዘለዎ” ይርከብ።

# The pictures of the PIN: one digit, one picture, always the same. One short word each.
pin-picture-0 = እንቋቑሖ
pin-picture-1 = ጸሓይ
pin-picture-2 = ሳእኒ
pin-picture-3 = ቈጽሊ
pin-picture-4 = መኪና
pin-picture-5 = ኢድ
pin-picture-6 = ሓሸራ
pin-picture-7 = ቀስተ-ደበና
pin-picture-8 = መነጽር
pin-picture-9 = ባሉን
pin-story = በቲ ስእልታት ሓጻር ዛንታ ስርሑ።

# The photo of a paper
camera-frame = ነቲ ወረቐት ኣብ ውሽጢ እቲ ሕንጻጽ ኣንብርዎ።
camera-none-title = ስእሊ ምልዓል ኣይሰርሕን ኣሎ።
camera-none-text = ናብ መቐበሊ ጋሻ ኪዱ።

# The page of the kiosk when the server does not answer
kiosk-down-title = እታ ማሽን ኣይትሰርሕን ኣላ።
kiosk-down-text = ናብ መቐበሊ ጋሻ ኪዱ።

# What all pages say. Short sentences, one idea at a time.

common-skip = ናብ ትሕዝቶ ኪዱ
common-demo = መርኣያ።
common-demo-law = እዚ ብሕጊ ዝተፈልጠ ዲጂታላዊ ሳንዱቕ ኣይኮነን። እቶም ሰባት ናይ ሓቂ ኣይኮኑን።
common-back = ንድሕሪት
common-language = ቋንቋ
common-end = ወድኡ
common-start = ናብ መጀመርታ
common-sign-out = ውጽኡ
common-change = ቀይሩ
common-error = ጌጋ
common-errors-title = ጸገም ኣሎ
common-clear = ደምስሱ
common-confirm = ኣረጋግጹ
common-digits-typed =
    { $count ->
        [0] ገና ኣሃዝ ኣይተጻሕፈን
        [one] { $count } ኣሃዝ ተጻሒፉ
       *[other] { $count } ኣሃዛት ተጻሒፎም
    }
common-step = ስጉምቲ { $step } ካብ { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = እዚ ገጽ የለን።
error-missing-next = ናብ መጀመርታ ተመለሱ።
error-forbidden-title = እዚ ገጽ ዕጹው እዩ።
error-forbidden-next = ናብ መጀመርታ ተመለሱ። ከም ብሓድሽ ጀምሩ።
error-large-title = እቲ ፋይል ኣዝዩ ዓቢ እዩ።
error-large-next = ዝነኣሰ ፋይል ምረጹ።
error-often-title = ብዙሕ ግዜ ተፈቲኑ።
error-often-next = ዓሰርተ ደቓይቕ ተጸበዩ። ድሕሪኡ ደጊምኩም ፈትኑ።
error-request-title = ዝሓተትኩምዎ ኣይሰለጠን።
error-request-next = ናብ መጀመርታ ተመለሱ። ከም ብሓድሽ ጀምሩ።
error-server-title = ዘይሰርሕ ነገር ኣሎ።
error-server-next = ደጊምኩም ፈትኑ። እንተ ዘይሰሪሑ፣ ናብ መቐበሊ ጋሻ ኪዱ።
error-operation = ቁጽሪ ንሓገዝ:

# Mails to recipients, and what is written on copies.

mail-link-subject = { $count ->
    [one] A paper is handed over to you
   *[other] { $count } papers are handed over to you
 }
mail-link-text =
    Dear { $name },

    { $count ->
        [one] Somebody hands over a paper to you
       *[other] Somebody hands over { $count } papers to you
    } with Consigne, their safe. You can open them until { $until }:

    { $link }

    To open them you will receive a code at this address. Each opening is shown to the person.
    This message is not for you? Open the link and say so.
mail-code-subject = Your code to open the papers
mail-code-text =
    Your code is { $code }

    It works for 10 minutes, once. Give it to nobody.
    You asked for nothing? Do nothing.
copy-line = Copy for { $who } · { $reason }
copy-footer = Copy handed to { $who } on { $given }. For: { $reason }. Until { $until }.
copy-check = Check key: { $key }
sms-link = Consigne: { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 } for you until { $until }: { $link }
sms-visit-code = Consigne: your code is { $code }. It works for 10 minutes.

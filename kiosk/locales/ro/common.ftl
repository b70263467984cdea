# What every page says. Short sentences, one idea each.

common-skip = Mergeți la conținut
common-demo = Demonstrație.
common-demo-law = Acesta nu este un seif digital în sensul legii. Persoanele sunt inventate.
common-back = Înapoi
common-language = Limba
common-end = Am terminat
common-start = La început
common-sign-out = Ieșire
common-change = Schimbați
common-error = Eroare
common-errors-title = Există o problemă
common-clear = Ștergeți
common-confirm = Confirmați
common-digits-typed =
    { $count ->
        [0] Nicio cifră tastată
        [one] { $count } cifră tastată
        [few] { $count } cifre tastate
       *[other] { $count } de cifre tastate
    }
common-step = Pasul { $step } din { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = Această pagină nu există.
error-missing-next = Întoarceți-vă la început.
error-forbidden-title = Această pagină este închisă.
error-forbidden-next = Întoarceți-vă la început și încercați din nou.
error-large-title = Fișierul este prea mare.
error-large-next = Alegeți un fișier mai mic.
error-often-title = Prea multe încercări.
error-often-next = Așteptați 10 minute. Încercați din nou.
error-request-title = Nu a mers.
error-request-next = Întoarceți-vă la început și încercați din nou.
error-server-title = Ceva nu merge.
error-server-next = Încercați din nou. Dacă nu merge, mergeți la recepție.
error-operation = Număr pentru ajutor:

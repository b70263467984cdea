# What every page says. Short sentences, one idea each.

common-skip = Skip to the content
common-demo = Demonstration.
common-demo-law = This is not a digital safe in the sense of French law. The people are invented.
common-back = Back
common-language = Language
common-end = Finish
common-start = Back to the start
common-sign-out = Sign out
common-change = Change
common-error = Error
common-errors-title = There is a problem
common-clear = Clear
common-confirm = Confirm
common-digits-typed =
    { $count ->
        [0] No digit typed
        [one] { $count } digit typed
       *[other] { $count } digits typed
    }
common-step = Step { $step } of { $steps }

# When something does not work: what happens, then what to do.
error-missing-title = This page does not exist.
error-missing-next = Go back to the start.
error-forbidden-title = This page is closed.
error-forbidden-next = Go back to the start and try again.
error-large-title = The file is too big.
error-large-next = Choose a smaller file.
error-often-title = Too many tries.
error-often-next = Wait ten minutes. Try again.
error-request-title = The request did not work.
error-request-next = Go back to the start and try again.
error-server-title = Something does not work.
error-server-next = Try again. If not, go to the reception desk.
error-operation = Number for the help line:

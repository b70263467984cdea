# The agents' team: who is in it, who has its key

team-nav = Team
team-title = Team
team-intro = The team’s key helps to reopen a lost safe. Each agent opens the key with a password.
team-name = Name
team-name-hint = Your colleague’s name.
team-name-missing = Write the name (80 letters at most).
team-login = User name
team-login-hint = Your colleague types it to come in.
team-login-missing = Write a user name (80 letters at most).
team-login-taken = This user name is taken already. Choose another.
team-role = Role
team-role-lead = Lead
team-role-agent = Agent
team-state = State
team-state-key = Has the key
team-state-no-key = Does not have the key
team-state-invited = Has a code, until { $until }
team-state-late = Has no valid code any more
team-since = Since
team-keyless = You do not have the team’s key. Ask a lead for it.

team-alone = You alone have the team’s key.
team-alone-why = If you forget your password, this key is lost.
team-alone-do = Invite at least one other person.

# Inviting
team-invite-title = Invite somebody
team-invite-text = A code is shown. Give it to your colleague, who chooses a password.
team-invite-go = Invite
team-code-title = Code to join the team
team-code-for = For:
team-code-go = Your colleague opens this page:
team-code-type = Your colleague types this code:
team-code-login = Their user name is:
team-code-until = The code works once, until { $until }.
team-code-once = It will not be shown again: write it down now.
team-code-secret = Give this code to this person only. Make sure it is really them.

# Joining the team with a code
team-join-title = Come in with a code
team-join-text = The lead of your team has given you a code.
team-join-code = Code
team-join-code-hint = 20 letters. Spaces do not count.
team-join-wrong = This code does not work. Ask your lead for another.
team-join-go = Confirm
team-join-have = Do you have a code from your lead?
team-join-forgot = Password forgotten? Ask the lead of your team for a code.
team-join-sign-in = Do you have a password already?
team-joined-title = Done
team-joined-text = Your password is saved.
team-joined-go = Come in now

# The password
team-mine-title = My account
team-password-title = Change my password
team-password-text = You stay signed in here. Everywhere else you are signed out.
team-password-present = Present password
team-password-new = New password
team-password-hint = 15 letters or more. For example four or five words.
team-password-again = The same once more
team-password-short = This password is too short. It needs { $count } letters or more.
team-password-differs = The two passwords differ. Type them again.
team-password-wrong = The present password is wrong. Try again.
team-password-go = Change
team-password-changed = Your password is changed.

# A member of the team
team-member-title = Member of the team
team-give-title = Give the key
team-give-text = This person does not have the team’s key. You can give it to them.
team-renew-title = Password forgotten
team-renew-text = A code is shown. With it the person chooses another password. Until then they do not have the team’s key.
team-renew-device = Their code device is lost too.
team-renew-go = Make a code
team-again-title = New code
team-again-text = The old code will not work any more.
team-lead-title = Lead
team-lead-text = A lead invites, helps and removes the others.
team-lead-yes = Make a lead
team-lead-no = Take the role of lead away
team-last-lead = There must be at least one lead. Make another person a lead first.

# Leaving
team-leave-title = Leave the team
team-remove-title = Remove from the team
team-leave-text = You will not be able to come in any more. Your name stays in the history of safes.
team-remove-text = This person will not be able to come in any more. Their name stays in the history of safes.
team-loss = The team’s key will be lost. Nobody else can open it.
team-loss-safes =
    { $count ->
        [0] No safe needs it today.
        [one] { $count } safe loses this team’s help. Its holder must come in again to put it back.
       *[other] { $count } safes lose this team’s help. Their holders must come in again to put it back.
    }
team-loss-instead = Rather invite somebody first. Wait until they have chosen a password.
team-loss-sure = I know that the team’s key will be lost.
team-leave-tick-missing = Nothing was done. The team’s key would be lost. Read, then tick the box.
team-leave-stay = Change nothing

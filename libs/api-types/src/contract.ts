// Made from api/openapi.json by npm run contract; not edited by hand.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this process is alive, whatever has become of its databases */
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether Afterword can serve: 200, or 503 with the part that is away or behind */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When I get e-mails that something waits */
        get: operations["Mail.choice"];
        /** Say when I want e-mails, or never */
        put: operations["Mail.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unsubscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the e-mails to whoever this link was sent to */
        post: operations["Mail.unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what in people, roles, supervisions and settings, newest first; nothing of anybody’s writing */
        get: operations["Audit.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file, the newest 10,000 */
        get: operations["Audit.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to my account, by whom and on which day */
        get: operations["OwnEvents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["SignIn.read"];
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["SignIn.begin"];
        /** Sign out and clear what the browser holds */
        delete: operations["SignIn.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/one-time-links/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For whom a one-time link is, while it works */
        post: operations["OneTimeLink.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/one-time-links/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a password with a one-time link, which ends every sign-in there was, and sign in */
        post: operations["OneTimeLink.use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/one-time-links/sso/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to use a one-time link with the sign-in of an organisation, instead of a password. The link works still until that is done */
        post: operations["OneTimeLink.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/one-time-links/sso-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Use the link with what the provider has just answered, which ends every sign-in there was, and sign in; works once and for two minutes */
        post: operations["OneTimeLink.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/one-time-links/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become the first administrator of an empty house, with the link that its start printed */
        post: operations["OneTimeLink.useFirst"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change my password, which signs out every other browser of mine and ends open links */
        put: operations["OwnPassword.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in */
        get: operations["OwnSignIns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-ins/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End every sign-in of mine but this one */
        delete: operations["OwnSignIns.endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one sign-in of mine */
        delete: operations["OwnSignIns.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey-challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to show a passkey; works once and for five minutes */
        post: operations["Passkey.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey, and nothing else */
        post: operations["Passkey.show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My passkeys */
        get: operations["Passkey.list"];
        put?: never;
        /** Keep a passkey that my browser made */
        post: operations["Passkey.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to make a passkey for me; works once and for five minutes */
        post: operations["Passkey.askToMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey of mine. 409 for the last one where the house wants a second step of people with my role */
        delete: operations["Passkey.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/proof/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With what I can show again that it is me, besides a code and a passkey, and whether I just did */
        get: operations["Proof.ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/proof/sso/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to show it with the sign-in of an organisation that I have linked */
        post: operations["Proof.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show again that it is me, with my password or a code. For five minutes this browser may do what asks for that */
        post: operations["Proof.prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a code of an app is asked when I sign in */
        get: operations["SecondFactor.read"];
        /** The first code of my app: from now on one is asked. Answers ten recovery codes, this once */
        put: operations["SecondFactor.set"];
        post?: never;
        /** Ask no code of me any more. 409 where the house wants a second step of people with my role */
        delete: operations["SecondFactor.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret for my authenticator app, which counts once its first code has come */
        post: operations["SecondFactor.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten other recovery codes; the ones I had work no more */
        post: operations["SecondFactor.renewCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long sign-ins last, and of whom a second step is wanted, and who has a password */
        get: operations["SignInRule.read"];
        /** Change that, from the next sign-in on */
        put: operations["SignInRule.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sign-ins of organisations that can be used here */
        get: operations["SingleSignOn.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/sso/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with one of them */
        post: operations["SingleSignOn.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/sso-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with what one of them has just answered; works once and for two minutes */
        post: operations["SingleSignOn.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which of them are linked to my account */
        get: operations["SingleSignOn.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/identities/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to link one of them to my account */
        post: operations["SingleSignOn.link"];
        /** Undo that */
        delete: operations["SingleSignOn.unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The people of the house, whoever has something to be seen to first; never when anybody signed in */
        post: operations["Person.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams that somebody can be in */
        get: operations["Person.teams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring somebody in; they get in with a one-time link */
        post: operations["Person.bringIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person, who supervises them and whom they supervise, and what administrators did */
        get: operations["Person.read"];
        /** Change name, e-mail, job, staff group, team or last day. 412 with both when somebody else came first */
        put: operations["Person.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suspend: signed out from the next request on, and cannot sign in */
        put: operations["Person.suspend"];
        post?: never;
        /** Let them sign in again */
        delete: operations["Person.unsuspend"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** They left: signed out, supervisions and what was shared in them ended, grants taken back */
        put: operations["Person.leave"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** They are back, in the same account: what they wrote is theirs again; supervisions, shares and roles that ended stay ended */
        put: operations["Person.bringBack"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/grants/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Grant educator, administrator or information-governance lead; nobody grants to themselves. A lead is only asked for, once the house is new no more, and waits for another lead */
        put: operations["Person.grant"];
        post?: never;
        /** Take it back, or that it was asked for; 409 for the last administrator */
        delete: operations["Person.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time link, shown once: for somebody new, or to a new password that another administrator asked for */
        post: operations["Arranging.makeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/reset-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that they need a new password; another administrator makes the link within a week */
        put: operations["Arranging.askReset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a supervision of this person, if wished in place of another */
        post: operations["Arranging.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/supervisions/{supervision}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a supervision; what was shared in it closes to the supervisor at once */
        put: operations["Arranging.end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are to be invited by mail, and how many invitations wait, went today or failed */
        get: operations["Invitation.figures"];
        put?: never;
        /** Invite by mail the next 200 of those who have no password and no invitation that waits or still works */
        post: operations["Invitation.inviteMore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite somebody by mail who has no password yet, or once more; an earlier link of theirs works no more */
        post: operations["Invitation.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The name of the house, its service lines, wards and teams, those that were closed too */
        get: operations["House.read"];
        /** Rename the house. 412 with both when somebody else came first */
        put: operations["House.rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house/beginning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is left to do before people begin, and what was to be looked at again by now */
        get: operations["House.beginning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a service line */
        post: operations["House.addLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house/lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a service line; what is published keeps the name it had. 412 with both when somebody else came first */
        put: operations["House.changeLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house/lines/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close a service line; 409 while wards stand in it */
        put: operations["House.closeLine"];
        post?: never;
        /** Open it again */
        delete: operations["House.reopenLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a ward or a team */
        post: operations["House.addTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a ward or team, or put it in another line from a day on. 412 with both when somebody else came first */
        put: operations["House.changeTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house/teams/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close a ward or team: nobody new is put in it; who is still in it stays until they are moved */
        put: operations["House.closeTeam"];
        post?: never;
        /** Open it again */
        delete: operations["House.reopenTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The limits of confidentiality as they stand, and whether whoever asks says that they have read them */
        get: operations["Limits.read"];
        put?: never;
        /** Publish a new version, which everyone is shown once more. 412 with both when somebody else came first */
        post: operations["Limits.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits/{version}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that one has read the version that stands; nobody else is told */
        put: operations["Limits.markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many weeks may pass between two sessions, by staff group */
        get: operations["Limits.weeks"];
        /** Set them. 412 with both when somebody else came first */
        put: operations["Limits.setWeeks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a file of people would change, and its faults by row and column; changes nothing */
        post: operations["PeopleImport.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last imports with how much each changed */
        get: operations["PeopleImport.list"];
        put?: never;
        /** Do exactly what the preview showed; 412 with nothing done when it would be something else by now */
        post: operations["PeopleImport.bringIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people-imports/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file to fill in, with the names of the teams and staff groups of this house beside it */
        get: operations["PeopleImport.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people-imports/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One-time links, shown once, for those whom this import brought in and who have not chosen a password; earlier ones work no more */
        post: operations["PeopleImport.makeLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tokens with which directories bring people in, and on which day each was last used */
        get: operations["DirectoryToken.list"];
        put?: never;
        /** A token for a directory, shown once */
        post: operations["DirectoryToken.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory-tokens/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a token; it opens nothing from the next request on */
        put: operations["DirectoryToken.end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search my entries; misspellings are borne with, the best come first, 409 when I have searched again since */
        post: operations["Search.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/looking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My themes over time, and what I said I would do next */
        get: operations["Search.lookBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My journal, newest first */
        get: operations["Entry.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my entries */
        get: operations["Entry.read"];
        /** Save an entry; 201 on the first save, 412 with both texts when another save came first */
        put: operations["Entry.save"];
        post?: never;
        /** Delete an entry; its shares end at once */
        delete: operations["Entry.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Undo a deletion within 30 days; what was shared stays withdrawn */
        delete: operations["Entry.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/earlier-saves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stood in one of my entries before, newest first */
        get: operations["EarlierSave.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/earlier-saves/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of one earlier save */
        get: operations["EarlierSave.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identifying-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look through a text for details that could identify someone, names of staff included; nothing of it is kept */
        post: operations["Identifying.look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Share a frozen version of my entry with one current supervisor */
        post: operations["Share.share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A shared version, for its author or its reader; a reader is written down as having opened it */
        get: operations["Share.read"];
        put?: never;
        post?: never;
        /** Withdraw a share at once; the author only */
        delete: operations["Share.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What others share with me, without a word of it */
        get: operations["Share.inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The threads on a shared version; a reader is written down as having opened it */
        get: operations["Comment.list"];
        put?: never;
        /** Comment on the whole or on a passage, or answer a thread */
        post: operations["Comment.comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Word my comment anew; both people see how it was worded before */
        put: operations["Comment.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comment-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my drafts */
        get: operations["Comment.read"];
        /** Keep a comment for myself; 201 the first time, 412 with both wordings when another came first */
        put: operations["Comment.keep"];
        post?: never;
        /** Throw my draft away */
        delete: operations["Comment.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let my draft be seen now, in the morning at 07:30 or after the next one-to-one, or let it wait again */
        post: operations["Comment.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a thread as resolved; the author of the entry only */
        put: operations["Comment.resolve"];
        post?: never;
        /** Open a thread again; the author of the entry only */
        delete: operations["Comment.reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/concern-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That concerns were raised, and where they were recorded; both people of the supervision */
        get: operations["ConcernNote.list"];
        put?: never;
        /** Note that a concern was raised; the supervisor only. Nothing is reported by it */
        post: operations["ConcernNote.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signposts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom to turn to, in the order of the organisation */
        get: operations["Signpost.list"];
        put?: never;
        /** Add a signpost */
        post: operations["Signpost.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signposts/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as administrators keep them, those past their review first */
        get: operations["Signpost.kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signposts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a signpost, or say until when it is checked. 412 with both when somebody else came first */
        put: operations["Signpost.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signposts/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take it down: nobody is sent there any more */
        put: operations["Signpost.takeDown"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cover/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By team, how many have met for supervision, are due or overdue, or have nobody: sessions and groups that were held, nothing else */
        get: operations["HouseCover.teams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cover/teams/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as for a team, of those who are in none */
        get: operations["HouseCover.ofNoTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cover/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a team has nobody who supervises them, or is due or overdue for a session */
        get: operations["HouseCover.team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My supervisions, as supervisee and as supervisor */
        get: operations["Supervision.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my supervisions: what was brought, what was promised, when we meet and what we agreed, in one answer */
        get: operations["Supervision.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom I supervise and by when we should meet, without any content */
        get: operations["Supervision.cover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the two of us agreed, what waits for an answer, and what applies until then */
        get: operations["Agreement.read"];
        /** Keep a draft that both see; 201 for a new one, 412 with both when the other wrote first */
        put: operations["Agreement.draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/agreement/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agree to the newest draft, or say why not; it is agreed once both have */
        put: operations["Agreement.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supervision in a group: what I recorded, and where I took part */
        get: operations["GroupSupervision.list"];
        put?: never;
        /** Record that a group met: the day and who took part, nothing that was said */
        post: operations["GroupSupervision.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-supervisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what I recorded by mistake; it stays in sight and counts no more */
        delete: operations["GroupSupervision.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervisions/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The one-to-ones of a supervision, newest first, for its two people */
        get: operations["Session.list"];
        put?: never;
        /** Plan a one-to-one; what earlier ones left stands on its agenda */
        post: operations["Session.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A one-to-one with its agenda, notes, confirmations and corrections, for its two people */
        get: operations["Session.read"];
        /** Move it to another day, time, length or place */
        put: operations["Session.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cancel it, with a reason or without */
        put: operations["Session.cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What both thought of: wellbeing, safeguarding or candour, and where it was recorded */
        put: operations["Session.check"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session as a calendar file; it names nobody */
        get: operations["Session.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is shared between the two and does not stand on the agenda yet */
        get: operations["Record.shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a topic: a few words, or a shared version by reference */
        post: operations["Record.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/topics/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a topic as talked about, or not; what was not talked about goes to the next session */
        put: operations["Record.talk"];
        post?: never;
        /** Take away a topic of my own under which nobody wrote */
        delete: operations["Record.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the topics in this order */
        put: operations["Record.order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/topics/{topic}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save my own box under a topic; 412 with both texts when another of my windows saved first */
        put: operations["Record.write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/private-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own notes, which only I see here; they can be asked for by law */
        get: operations["Record.privateNote"];
        /** Save my own notes */
        put: operations["Record.keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm the session as it stands; once both have, nothing of it changes any more */
        put: operations["Record.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add to what both confirmed */
        post: operations["Record.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I promised and what I was promised: open, or past */
        get: operations["Commitment.list"];
        put?: never;
        /** Promise something within a supervision, for either of its two people */
        post: operations["Commitment.promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One commitment, for the two people of its supervision */
        get: operations["Commitment.read"];
        /** Say it otherwise, or give it another day; a later day carries it over. 412 with both when it was changed meanwhile */
        put: operations["Commitment.revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that it is done, or let go */
        put: operations["Commitment.close"];
        post?: never;
        /** Open it again */
        delete: operations["Commitment.reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The briefings in force, newest first, and what was published before */
        get: operations["Briefing.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A briefing in its newest version, and the version before */
        get: operations["Briefing.newest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of a briefing, also an earlier or a retired one */
        get: operations["Briefing.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{code}/versions/{version}/read-mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a version as read, for myself alone */
        put: operations["Briefing.markAsRead"];
        post?: never;
        /** Take my mark off again */
        delete: operations["Briefing.markAsNotRead"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefing-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of all educators, the newest change first */
        get: operations["BriefingDraft.list"];
        put?: never;
        /** Begin a draft from pasted words, a file or the version before; 422 with what was looked for when it is no briefing, 409 with the draft that the same document is already, or the briefing that it was published as */
        post: operations["BriefingDraft.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefing-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a draft can go on with, and whom it can be for */
        get: operations["BriefingDraft.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefing-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with the lines it came from */
        get: operations["BriefingDraft.read"];
        /** Correct a draft; 412 with both when another came first */
        put: operations["BriefingDraft.correct"];
        post?: never;
        /** Throw a draft away */
        delete: operations["BriefingDraft.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefing-drafts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What publishing would do to codes that stand on entries and figures, and what keeps the draft from it */
        get: operations["BriefingDraft.preview"];
        put?: never;
        /** Publish the draft; doing it again answers what it was published as */
        post: operations["BriefingDraft.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{code}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Retire a briefing: entries keep its tags, and no new ones are offered it */
        put: operations["BriefingRetirement.retire"];
        post?: never;
        /** Bring a retired briefing back */
        delete: operations["BriefingRetirement.bringBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-reflections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What teams took from a briefing, the newest first; no names */
        get: operations["TeamReflection.list"];
        put?: never;
        /** Record what a team took from one question */
        post: operations["TeamReflection.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-reflections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what I recorded */
        delete: operations["TeamReflection.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published counts of themes by month: of the hospital for everyone, of its parts for educators */
        get: operations["Trends.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trends.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a file */
        get: operations["Trends.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trends/together": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which themes the same people named, beside the most named one of each month of the hospital */
        get: operations["Trends.together"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trends/together.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a file */
        get: operations["Trends.csvTogether"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trends/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines, wards and staff groups whose figures may be read, by name */
        get: operations["Trends.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trends/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One theme or behaviour in the parts of a cut, side by side */
        get: operations["Trends.ofParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trends/parts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a file */
        get: operations["Trends.csvOfParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether my account is closing, and on which day it is erased */
        get: operations["AccountClosing.read"];
        /** Close my account: what I shared ends at once, and everything of mine goes for good on the day that is answered */
        put: operations["AccountClosing.close"];
        post?: never;
        /** Keep my account after all; what I had shared stays withdrawn */
        delete: operations["AccountClosing.keep"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasure-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How far an erasure has come, by the code of its receipt */
        post: operations["AccountClosing.receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/entries-erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether everything I wrote is to be erased, and on which day */
        get: operations["EntriesErasure.read"];
        /** Erase everything I wrote and keep my account: what I shared ends at once, the rest goes for good on the day that is answered */
        put: operations["EntriesErasure.begin"];
        post?: never;
        /** Keep my entries after all; what I had shared stays withdrawn */
        delete: operations["EntriesErasure.keep"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything of mine as one ZIP, made while it is sent and kept nowhere; X-Afterword-Entries says how many entries come */
        post: operations["Export.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything held about me, split by the roles in which I appear; the words are in my download */
        get: operations["Held.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be said about somebody in answer to their request for access; no word of theirs, and no count of what they wrote */
        get: operations["Held.toAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/held.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as one file to hand over */
        get: operations["Held.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For educators and administrators: what a regulator may see of these months; figures of many, and nobody’s writing */
        get: operations["InspectionPack.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspection-pack.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as one file to read and print */
        get: operations["InspectionPack.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When my last day is, and until when a link works that I made for after it */
        get: operations["PackLink.leaving"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/pack-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link to fetch what is mine after my last day, together with my password; shown once */
        post: operations["PackLink.makeOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/pack-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a link can be made for somebody: only once they cannot sign in any more */
        get: operations["PackLink.ofPerson"];
        put?: never;
        /** A link for somebody who cannot sign in any more; it opens nothing without their own password. Shown once, and written down */
        post: operations["PackLink.makeFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packs/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For whom a link is, while it works */
        post: operations["PackLink.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything of whoever the link is for as one ZIP, with their own password; once whole, the link works no more */
        post: operations["PackLink.fetch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professional-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the regulators ask for, in the versions in force */
        get: operations["ProfessionalDocument.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professional-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A document for a regulator as a file for Word, made of the words sent and kept nowhere */
        post: operations["ProfessionalDocument.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept, for how long and why, by the rules in force */
        get: operations["Retention.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Legal holds, those with something to be seen to first. None opens anything to anyone */
        get: operations["Hold.list"];
        put?: never;
        /** Place a hold: nothing of its scope is destroyed from now on, for seven days unless another lead confirms it */
        post: operations["Hold.place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** People by name, whether they still work here or not, and not whether they write */
        post: operations["Hold.authors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm a hold that another lead placed */
        put: operations["Hold.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep it, and say in how many days somebody looks again */
        put: operations["Hold.review"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask to lift it, or lift it where another lead asked; what waited is destroyed from then on */
        put: operations["Hold.lift"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The law still forbids telling the author; not by whoever said so last */
        put: operations["Hold.renewSilence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tell the author now */
        put: operations["Hold.tell"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holds on what I wrote, as far as the law lets me know */
        get: operations["Hold.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Disclosures, those with something to be seen to first; nothing of what they hold */
        get: operations["Disclosure.list"];
        put?: never;
        /** Ask to read what somebody wrote or shared on some days; opens nothing until another lead approves it */
        post: operations["Disclosure.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A disclosure, with every opening there was */
        get: operations["Disclosure.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approve a request of another lead; the author is told at once unless the law forbids it. 409 where the two do not stand apart */
        put: operations["Disclosure.approve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a disclosure, or turn a request down; acts on the next request */
        put: operations["Disclosure.end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures/{id}/silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The law still forbids telling the author; not by whoever said so last */
        put: operations["Disclosure.renewSilence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tell the author now, with every opening there was */
        put: operations["Disclosure.tell"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it holds, by its days, for the lead who asked for it; each look is written down */
        get: operations["Disclosure.items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures/{id}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry or version of it, to read and nothing else; each opening is written down */
        get: operations["Disclosure.open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may read what I wrote by law, why, until when, and every opening, as far as the law lets me know */
        get: operations["Disclosure.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/new-leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is to become an information-governance lead, for leads of seven days who never were administrators; to others nobody */
        get: operations["NewLead.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/new-leads/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agree: they are a lead from the next request on, and approve or ask for nothing that is approved in their first seven days */
        put: operations["NewLead.agree"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/new-leads/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Refuse: they do not become one */
        put: operations["NewLead.refuse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthResponse: {
            /** @enum {string} */
            status: "ok";
        };
        MailChoiceResponse: {
            /**
             * @description in the morning, at the next full hour, or never; one a day at most
             * @enum {string}
             */
            rhythm: "morning" | "soon" | "never";
            /** @description this hospital sends any at all */
            sent: boolean;
        };
        MailChoiceRequest: {
            /**
             * @example morning
             * @enum {string}
             */
            rhythm: "morning" | "soon" | "never";
        };
        UnsubscribeRequest: {
            /**
             * @description what stands behind # in the link of a mail
             * @example AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
             */
            token: string;
        };
        AuditedPerson: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
        };
        AuditedEvent: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            action: "person-added" | "person-changed" | "person-invited" | "person-reset-asked" | "person-reset" | "person-suspended" | "person-resumed" | "person-left" | "people-imported" | "last-day-passed" | "person-back" | "house-begun" | "role-granted" | "role-revoked" | "role-given-by-group" | "role-ended-by-group" | "role-asked" | "role-asking-ended" | "role-agreed" | "role-refused" | "lead-named" | "supervision-started" | "supervision-changed" | "supervision-ended" | "team-changed" | "organisation-changed" | "cover-changed" | "limits-changed" | "signpost-changed" | "sign-in-rule-changed" | "directory-token-made" | "directory-token-ended" | "restored" | "account-closing" | "account-kept" | "account-erased" | "entries-erasing" | "entries-kept" | "entries-erased" | "password-set-by-link" | "password-changed" | "reset-ended-by-sign-in" | "second-factor-set" | "second-factor-removed" | "recovery-code-used" | "recovery-codes-made" | "passkey-added" | "passkey-removed" | "identity-linked" | "identity-linked-by-link" | "identity-unlinked" | "pack-link-made" | "pack-fetched" | "hold-placed" | "hold-confirmed" | "hold-reviewed" | "hold-lifting-asked" | "hold-ended" | "silence-renewed" | "author-told" | "disclosure-asked" | "disclosure-approved" | "disclosure-ended";
            /** @description the action as a person says it */
            words: string;
            by: components["schemas"]["AuditedPerson"];
            /** @description whom it was done to; null where it was done to nobody, or to whoever did it */
            to: components["schemas"]["AuditedPerson"] | null;
            /**
             * @description the role that was given or taken back and by whose group it came, the supervisor, the ward or signpost, or what a setting was and became
             * @example with Grace Okafor
             */
            about: string | null;
            /**
             * @description the day that was set
             * @example 2026-12-31
             */
            day: string | null;
        };
        AuditPageResponse: {
            /** @description newest first */
            events: components["schemas"]["AuditedEvent"][];
            /** @description the cursor of the next page */
            next: string | null;
        };
        OwnEvent: {
            /** Format: date */
            on: string;
            /** @description who did it; null where it was done from the account itself, or with its link */
            by: string | null;
            /** @description what it was, in words; never what stood there */
            words: string;
        };
        OwnEventListResponse: {
            /** @description newest first, at most 50 */
            events: components["schemas"]["OwnEvent"][];
        };
        SignInRequest: {
            /** @example amina@willowmere.example */
            email: string;
            /** @example warm socks by the window */
            password: string;
            /**
             * @description of an app, or a recovery code, once the answer has asked for it at /code
             * @example 492 039
             */
            code?: string;
        };
        StaffMemberResponse: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
            email: string;
            jobTitle: string;
            team: string | null;
        };
        SignInResponse: {
            staffMember: components["schemas"]["StaffMemberResponse"];
            organisation: string;
            /**
             * Format: date
             * @description the day on which their account is erased, if they asked for that
             */
            closesOn: string | null;
            /**
             * Format: date
             * @description the day on which everything they wrote is erased, if they asked for that
             */
            entriesErasedOn: string | null;
            /**
             * Format: date
             * @description the last day of their contract, where one is set
             */
            lastDay: string | null;
            /** @description the version of the limits of confidentiality that they have not said they read */
            limitsToRead: number | null;
            /** @description whether somebody may read entries of theirs by law, as far as they may know */
            readByLaw: boolean;
            /** @description whether a legal hold stands on what they wrote, as far as they may know */
            heldByLaw: boolean;
            roles: ("supervisor" | "educator" | "administrator" | "governance")[];
            can: ("write" | "read-inbox" | "read-trends" | "read-briefings" | "draft-briefings" | "read-cover" | "read-audit" | "look-after-people" | "govern")[];
            /** @description whether they have to set up a second step before anything else */
            enrols: boolean;
            /** @description 32 bytes in base64url: seals what this person writes on a device until it is saved here */
            localKey: string;
        };
        LinkRequest: {
            /** @example rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k */
            token: string;
        };
        SignInWay: {
            code: string;
            /** @description what stands on the button */
            name: string;
        };
        LinkResponse: {
            /** @enum {string} */
            kind: "first-administrator" | "invite" | "reset";
            organisation: string;
            /** @description null where there is nobody yet */
            email: string | null;
            givenName: string | null;
            familyName: string | null;
            /** @description whether they may choose a password with it */
            password: boolean;
            /** @description whether it works only together with a code that was mailed to them */
            code: boolean;
            /** @description the sign-ins of organisations with which they may come in instead, without a password */
            providers: components["schemas"]["SignInWay"][];
        };
        UseLinkRequest: {
            /** @example rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k */
            token: string;
            /**
             * @description that was mailed to whoever the link is for, where it asks for one
             * @example K7MP-3XQR
             */
            code?: string;
            /** @example rain on the greenhouse roof */
            password: string;
        };
        CodedLinkRequest: {
            /** @example rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k */
            token: string;
            /**
             * @description that was mailed to whoever the link is for, where it asks for one
             * @example K7MP-3XQR
             */
            code?: string;
        };
        WayToProviderResponse: {
            /** @description where the browser goes now */
            address: string;
        };
        FirstAdministratorRequest: {
            /** @example rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k */
            token: string;
            /** @example rain on the greenhouse roof */
            password: string;
            /** @example Rowan House */
            organisation: string;
            /** @example Ines */
            givenName: string;
            /** @example Castell */
            familyName: string;
            /** @example ines.castell@rowan.example */
            email: string;
            /** @example Head of administration */
            jobTitle: string;
            /**
             * @example non-clinical
             * @enum {string}
             */
            staffGroup: "nursing" | "care" | "therapy" | "medical" | "non-clinical";
        };
        OwnPasswordRequest: {
            /**
             * @description the one they have, asked again
             * @example warm socks by the window
             */
            password: string;
            /** @example rain on the greenhouse roof */
            newPassword: string;
        };
        OwnSignIn: {
            /** Format: uuid */
            id: string;
            /** @description browser and system by family, as Firefox on Windows; null where it did not say */
            device: string | null;
            /** @description whether whoever signed in said that nobody else uses it */
            ownDevice: boolean;
            /** Format: date */
            begunOn: string;
            /** Format: date */
            lastUsedOn: string;
            /** @description the one that asks */
            current: boolean;
        };
        OwnSignInListResponse: {
            /** @description this one first, then by the day of the last use; at most 50 */
            signIns: components["schemas"]["OwnSignIn"][];
        };
        PasskeyChallengeResponse: {
            /** @description for `PublicKeyCredential.parseRequestOptionsFromJSON` or `parseCreationOptionsFromJSON` */
            options: {
                [key: string]: unknown;
            };
        };
        ShownPasskeyRequest: {
            /**
             * @description what `credential.toJSON()` gives
             * @example {
             *       "id": "x",
             *       "rawId": "x",
             *       "type": "public-key",
             *       "clientExtensionResults": {},
             *       "response": {
             *         "clientDataJSON": "x",
             *         "authenticatorData": "x",
             *         "signature": "x"
             *       }
             *     }
             */
            credential: Record<string, never>;
        };
        OwnPasskey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            addedOn: string;
            /** Format: date */
            lastUsedOn: string | null;
            /** @description not the last one where the house wants a second step of this person */
            can: "remove"[];
        };
        OwnPasskeyListResponse: {
            /** @description the oldest first, ten at most */
            passkeys: components["schemas"]["OwnPasskey"][];
        };
        NewPasskeyRequest: {
            /**
             * @description what `credential.toJSON()` gives
             * @example {
             *       "id": "x",
             *       "rawId": "x",
             *       "type": "public-key",
             *       "clientExtensionResults": {},
             *       "response": {
             *         "clientDataJSON": "x",
             *         "attestationObject": "x"
             *       }
             *     }
             */
            credential: Record<string, never>;
            /** @example My phone */
            name: string;
        };
        ProofWaysResponse: {
            /** @description whether they have a password that opens their account */
            password: boolean;
            /** @description the sign-ins of organisations that they have linked */
            providers: components["schemas"]["SignInWay"][];
            /** @description whether they have done so within the last five minutes */
            proved: boolean;
        };
        ProofRequest: {
            /**
             * @description asked again, whoever is signed in
             * @example warm socks by the window
             */
            password?: string;
            /**
             * @description of an app, or a recovery code, from whoever has a second step
             * @example 492 039
             */
            code?: string;
            /** @description a passkey of theirs, as at POST /api/sign-in/passkey */
            passkey?: Record<string, never>;
        };
        SecondFactorResponse: {
            /**
             * Format: date
             * @description since when a code is asked; null while none is
             */
            setOn: string | null;
            /** @description recovery codes that still work */
            codesLeft: number;
            /** @description whether the house wants a second step of this person */
            wanted: boolean;
        };
        SecretResponse: {
            /** @description what can be typed into an authenticator app; shown this once */
            key: string;
            /** @description the same with house and e-mail, for a square code */
            address: string;
        };
        FirstCodeRequest: {
            /**
             * @description what the app shows now
             * @example 492 039
             */
            code: string;
        };
        RecoveryCodesResponse: {
            /** @description ten codes that each work once instead of the app; shown this once */
            codes: string[];
        };
        SignInRule: {
            /**
             * @description hours that a sign-in lasts at most
             * @example 12
             */
            lastsHours: number;
            /**
             * @description minutes that it lasts unused on a shared computer, rounded up to a quarter of an hour
             * @example 30
             */
            idleMinutesShared: number;
            /**
             * @description the same on a device of one's own
             * @example 720
             */
            idleMinutesOwn: number;
            /**
             * @description staff means everyone, governance the information-governance leads
             * @example [
             *       "administrator"
             *     ]
             */
            secondFactorFor: ("staff" | "supervisor" | "educator" | "administrator" | "governance")[];
            /**
             * @description administrators may have one under either
             * @example everyone
             * @enum {string}
             */
            passwordsFor: "everyone" | "administrators";
        };
        SignInWayListResponse: {
            providers: components["schemas"]["SignInWay"][];
        };
        LinkedIdentity: {
            code: string;
            /** @description what stands on the button */
            name: string;
            /**
             * Format: date
             * @description null while it is not linked
             */
            linkedOn: string | null;
        };
        LinkedIdentityListResponse: {
            identities: components["schemas"]["LinkedIdentity"][];
        };
        PeopleSearchRequest: {
            /**
             * @description part of a name, an e-mail or a job title
             * @example lind
             */
            words?: string;
            /**
             * @description only people with this to be seen to
             * @enum {string}
             */
            problem?: "reset-asked" | "end-passed" | "team-closed" | "place-unknown" | "invitation-failed" | "no-supervisor" | "supervisor-suspended" | "not-yet-in";
            /**
             * @description those who left, too; otherwise only those who work here
             * @example false
             */
            left?: boolean;
            /** @description from `next` of the page before */
            cursor?: string;
        };
        TeamName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ListedPerson: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
            jobTitle: string;
            team: components["schemas"]["TeamName"] | null;
            /** @description who supervises them now, restorative supervision left out */
            supervisors: string[];
            /** @enum {string} */
            state: "invited" | "active" | "suspended" | "left";
            problems: ("reset-asked" | "end-passed" | "team-closed" | "place-unknown" | "invitation-failed" | "no-supervisor" | "supervisor-suspended" | "not-yet-in")[];
        };
        ProblemCount: {
            /** @enum {string} */
            problem: "reset-asked" | "end-passed" | "team-closed" | "place-unknown" | "invitation-failed" | "no-supervisor" | "supervisor-suspended" | "not-yet-in";
            people: number;
        };
        PeoplePageResponse: {
            /** @description whoever has something to be seen to first, then by name; 50 a page */
            people: components["schemas"]["ListedPerson"][];
            /** @description of everyone who works here */
            problems: components["schemas"]["ProblemCount"][];
            /** @description how many work here */
            working: number;
            next: string | null;
        };
        TeamListResponse: {
            /** @description those that are open, wards first, by name */
            teams: components["schemas"]["TeamName"][];
        };
        NewPersonRequest: {
            /** @example Samira */
            givenName: string;
            /** @example Lindqvist */
            familyName: string;
            /** @example samira.lindqvist@willowmere.example */
            email: string;
            /** @example Physiotherapist */
            jobTitle: string;
            /**
             * @example therapy
             * @enum {string}
             */
            staffGroup: "nursing" | "care" | "therapy" | "medical" | "non-clinical";
            /**
             * Format: uuid
             * @description null: in no team
             * @example null
             */
            teamId: string | null;
            /**
             * Format: date
             * @description the last day of an agency or fixed-term contract
             * @example null
             */
            endsOn: string | null;
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request brings in once
             * @example f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d11
             */
            id: string;
        };
        LeadAsked: {
            /** Format: date */
            on: string;
            /** @description who asked for it */
            by: string;
        };
        PersonInvitation: {
            /**
             * Format: date
             * @description when it was asked for
             */
            on: string;
            /**
             * @description failed: the mail server would not take it; replaced: another link took its place
             * @enum {string}
             */
            state: "waiting" | "sent" | "failed" | "replaced";
            /**
             * Format: date
             * @description the last day on which its link works
             */
            worksUntil: string;
        };
        PersonName: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
        };
        ArrangedSupervision: {
            /** Format: uuid */
            id: string;
            person: components["schemas"]["PersonName"];
            /** @enum {string} */
            side: "supervised-by" | "supervises";
            /** @enum {string} */
            type: "professional" | "line-management";
            /** Format: date */
            startedOn: string;
            /** Format: date */
            endedOn: string | null;
        };
        PeopleEvent: {
            /** Format: date */
            on: string;
            /** @description who did it */
            by: string;
            /** @description what it was, in words; never what stood there */
            words: string;
        };
        PersonResponse: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
            email: string;
            jobTitle: string;
            /**
             * @description null until an administrator says, of whoever a directory brought in with a job that nobody here has
             * @enum {string|null}
             */
            staffGroup: "nursing" | "care" | "therapy" | "medical" | "non-clinical" | null;
            team: components["schemas"]["TeamName"] | null;
            /** Format: date */
            endsOn: string | null;
            /** Format: date */
            leftOn: string | null;
            /** @enum {string} */
            state: "invited" | "active" | "suspended" | "left";
            roles: ("educator" | "administrator" | "governance")[];
            /**
             * @description whose group made them an educator; null where a person here did, or where they are none
             * @example Trust sign-in
             */
            educatorBy: string | null;
            /** @description asked for, and given once a lead agrees; null where nothing waits */
            leadAsked: components["schemas"]["LeadAsked"] | null;
            /** @description who may agree to a new information-governance lead; where nobody may, whoever runs the server names one */
            leadsWhoAgree: string[];
            /** @description who asked for a new password for them, within a week */
            resetAskedBy: string | null;
            /** @description this hospital sends mails, so that they can be invited by one */
            sendsMail: boolean;
            /** @description null where none was sent by mail */
            invitation: components["schemas"]["PersonInvitation"] | null;
            /** @description the mail with the code for a link to a new password, while that link works */
            code: components["schemas"]["PersonInvitation"] | null;
            /**
             * Format: date
             * @description the first day on which a link to a new password can be made, where their address was changed within a week
             */
            linkFrom: string | null;
            /** @description now, then once; restorative supervision is left out */
            supervisions: components["schemas"]["ArrangedSupervision"][];
            /** @description what administrators did, newest first */
            events: components["schemas"]["PeopleEvent"][];
            revision: number;
            can: ("read" | "change" | "suspend" | "unsuspend" | "leave" | "bring-back" | "invite" | "ask-reset" | "make-reset-link" | "grant-educator" | "revoke-educator" | "grant-administrator" | "revoke-administrator" | "grant-governance" | "ask-governance" | "revoke-governance" | "begin-supervision")[];
            /** @description whoever asks became an administrator within a week, so that some of it waits */
            askerIsNew: boolean;
        };
        PersonRequest: {
            /** @example Samira */
            givenName: string;
            /** @example Lindqvist */
            familyName: string;
            /** @example samira.lindqvist@willowmere.example */
            email: string;
            /** @example Physiotherapist */
            jobTitle: string;
            /**
             * @example therapy
             * @enum {string}
             */
            staffGroup: "nursing" | "care" | "therapy" | "medical" | "non-clinical";
            /**
             * Format: uuid
             * @description null: in no team
             * @example null
             */
            teamId: string | null;
            /**
             * Format: date
             * @description the last day of an agency or fixed-term contract
             * @example null
             */
            endsOn: string | null;
        };
        MadeLinkResponse: {
            /** @enum {string} */
            kind: "invite" | "reset";
            /** @description what follows the # of the address /link */
            token: string;
            /** @description to which address the code goes without which it does not work; null where it asks for none */
            codeTo: string | null;
            /**
             * Format: date
             * @description the last day on which it works
             */
            worksUntil: string;
        };
        BeginSupervisionRequest: {
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request begins once
             * @example c0f4a1de-7a2b-4d0e-9a55-5a0e2b7c9d21
             */
            id: string;
            /**
             * Format: uuid
             * @example 0d5f0c1e-8f4e-4c9c-8d0a-1c6e2f8b7a31
             */
            supervisorId: string;
            /**
             * @example professional
             * @enum {string}
             */
            type: "professional" | "line-management";
            /**
             * Format: uuid
             * @description the supervision that ends as this one begins
             */
            inPlaceOf?: string | null;
        };
        InvitationsResponse: {
            /** @description this hospital sends mails at all */
            sends: boolean;
            /** @description who has no password and no invitation that waits or still works */
            toInvite: number;
            /** @description invitations that wait to be sent */
            waiting: number;
            /** @description those that the mail server took today */
            sent: number;
            /** @description those that it would not take */
            failed: number;
            /** @description how many go in a minute */
            aMinute: number;
        };
        InvitedResponse: {
            /** @description this hospital sends mails at all */
            sends: boolean;
            /** @description who has no password and no invitation that waits or still works */
            toInvite: number;
            /** @description invitations that wait to be sent */
            waiting: number;
            /** @description those that the mail server took today */
            sent: number;
            /** @description those that it would not take */
            failed: number;
            /** @description how many go in a minute */
            aMinute: number;
            /** @description who was invited now, 200 at most */
            invited: number;
        };
        ServiceLineResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description how many wards and teams stand in it today */
            teams: number;
            /** Format: date */
            closedOn: string | null;
            revision: number;
            can: ("read" | "change" | "close" | "reopen")[];
        };
        LineName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        LineMove: {
            line: components["schemas"]["LineName"] | null;
            /** Format: date */
            from: string;
        };
        HouseTeamResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "ward" | "non-clinical";
            /** @description in which it stands today */
            line: components["schemas"]["LineName"] | null;
            /** @description where it stands from a later day on */
            move: components["schemas"]["LineMove"] | null;
            /** @description how many work in it */
            people: number;
            /** Format: date */
            closedOn: string | null;
            revision: number;
            can: ("read" | "change" | "close" | "reopen")[];
        };
        HouseResponse: {
            name: string;
            revision: number;
            /** @description by name, those that are closed last */
            lines: components["schemas"]["ServiceLineResponse"][];
            /** @description wards first, by name, those that are closed last */
            teams: components["schemas"]["HouseTeamResponse"][];
            can: ("read" | "rename" | "add")[];
        };
        BeginningStep: {
            /** @enum {string} */
            code: "name" | "wards" | "policy" | "signposts" | "people" | "administrators" | "supervisions" | "briefing";
            done: boolean;
        };
        NewAdministrator: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            since: string;
        };
        BeginningResponse: {
            /** @description in the order in which they are best done */
            steps: components["schemas"]["BeginningStep"][];
            /** @description how many signposts are past their review */
            signpostsOverdue: number;
            /** @description the limits of confidentiality are past their review */
            limitsOverdue: boolean;
            /** @description others who became administrators within a week */
            newAdministrators: components["schemas"]["NewAdministrator"][];
        };
        HouseNameRequest: {
            /** @example Neuro-rehabilitation */
            name: string;
        };
        NewLineRequest: {
            /** @example Neuro-rehabilitation */
            name: string;
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request adds once
             * @example f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d12
             */
            id: string;
        };
        NewTeamRequest: {
            /** @example Neuro-rehabilitation */
            name: string;
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request adds once
             * @example f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d13
             */
            id: string;
            /**
             * @example ward
             * @enum {string}
             */
            kind: "ward" | "non-clinical";
            /**
             * Format: uuid
             * @description null: in no service line
             * @example null
             */
            lineId: string | null;
        };
        TeamRequest: {
            /** @example Neuro-rehabilitation */
            name: string;
            /**
             * Format: uuid
             * @description null: in no service line
             * @example null
             */
            lineId: string | null;
            /**
             * Format: date
             * @description from which day it stands in another line; only looked at when the line is another
             * @example null
             */
            lineFrom: string | null;
        };
        LimitsPointResponse: {
            name: string;
            words: string;
        };
        LimitsVersion: {
            version: number;
            points: components["schemas"]["LimitsPointResponse"][];
            signedBy: string;
            signedAs: string;
            /** Format: date */
            signedOn: string;
            /**
             * Format: date
             * @description checked until this day
             */
            reviewOn: string;
            /** @description that day has passed */
            mayBeOutOfDate: boolean;
        };
        LimitsResponse: {
            /** @description null: nothing is published yet */
            current: components["schemas"]["LimitsVersion"] | null;
            /** @description whoever asks has said that they have read it; nobody else is told */
            read: boolean;
            can: ("read" | "mark-read" | "publish")[];
        };
        LimitsPointRequest: {
            /** @example Harm */
            name: string;
            /** @example If somebody may be harmed, it is passed on to whoever can help. */
            words: string;
        };
        LimitsRequest: {
            /**
             * @example [
             *       {
             *         "name": "Harm",
             *         "words": "If somebody may be harmed, it is passed on to whoever can help."
             *       }
             *     ]
             */
            points: components["schemas"]["LimitsPointRequest"][];
            /** @example Ines Castell */
            signedBy: string;
            /** @example Caldicott guardian */
            signedAs: string;
            /**
             * Format: date
             * @description checked until this day
             * @example 2027-11-22
             */
            reviewOn: string;
        };
        WeeksOfGroup: {
            /** @enum {string} */
            staffGroup: "nursing" | "care" | "therapy" | "medical" | "non-clinical";
            weeks: number;
        };
        WeeksResponse: {
            /** @description of every staff group; six where nobody has said */
            weeks: components["schemas"]["WeeksOfGroup"][];
            revision: number;
        };
        WeeksRequest: {
            /**
             * @description a group that is not named keeps its weeks
             * @example [
             *       {
             *         "staffGroup": "care",
             *         "weeks": 6
             *       },
             *       {
             *         "staffGroup": "non-clinical",
             *         "weeks": 10
             *       }
             *     ]
             */
            weeks: components["schemas"]["WeeksOfGroup"][];
        };
        ImportPreviewRequest: {
            /**
             * Format: byte
             * @description the file as base64, up to 5 MB: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs
             * @example RS1tYWlsLEZpcnN0IG5hbWUsTGFzdCBuYW1lLEpvYiB0aXRsZSxTdGFmZiBncm91cCxMYXN0IGRheQ0Kbm9vci5heml6QHdpbGxvd21lcmUuZXhhbXBsZSxOb29yLEF6aXosUGh5c2lvdGhlcmFwaXN0LFRoZXJhcHksMzEvMDEvMjAyNw0K
             */
            file: string;
        };
        ImportCounts: {
            /** @description people who are brought in */
            added: number;
            /** @description people who are here and change in anything */
            changed: number;
            /** @description of those, people who go to another team */
            moved: number;
            /** @description people who leave */
            leaving: number;
            /** @description people who become an educator */
            educators: number;
            supervisionsBegun: number;
            supervisionsEnded: number;
        };
        ImportedChange: {
            /** @enum {string} */
            what: "givenName" | "familyName" | "jobTitle" | "staffGroup" | "team" | "endsOn" | "educator" | "supervisor" | "manager" | "supervises" | "manages";
            /** @description as it is now; of a supervision, who it ends with */
            from: string | null;
            /** @description as it becomes; of a supervision, who it begins with */
            to: string | null;
        };
        ImportedPerson: {
            /** @description the row of the file, the headings being row 1 */
            row: number;
            name: string;
            email: string;
            /** @enum {string} */
            becomes: "new" | "changed" | "leaves";
            changes: components["schemas"]["ImportedChange"][];
        };
        ImportFault: {
            row: number;
            /** @description the heading of the column, as the file has it */
            column: string;
            /** @description what stands there, the first 60 characters */
            found: string;
            /** @description what is wrong, in words */
            detail: string;
        };
        ImportPreviewResponse: {
            /** @description rows about somebody */
            rows: number;
            /** @description how the letters were written and what stands between the values */
            readAs: string;
            /** @description headings of columns that are not used */
            unused: string[];
            unchanged: number;
            counts: components["schemas"]["ImportCounts"];
            /** @description everybody who changes, in the order of the file */
            people: components["schemas"]["ImportedPerson"][];
            /** @description at most 500, in the order of the file */
            faults: components["schemas"]["ImportFault"][];
            /** @description how many faults there are */
            faultsInAll: number;
            /** @description what can be done and may not be meant, at most 500; it is done as it stands */
            doubts: components["schemas"]["ImportFault"][];
            /** @description how many of those there are */
            doubtsInAll: number;
            /** @description to be sent with the same file; null while there is a fault or nothing to change */
            seen: string | null;
        };
        ImportRequest: {
            /**
             * Format: byte
             * @description the file as base64, up to 5 MB: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs
             * @example RS1tYWlsLEZpcnN0IG5hbWUsTGFzdCBuYW1lLEpvYiB0aXRsZSxTdGFmZiBncm91cCxMYXN0IGRheQ0Kbm9vci5heml6QHdpbGxvd21lcmUuZXhhbXBsZSxOb29yLEF6aXosUGh5c2lvdGhlcmFwaXN0LFRoZXJhcHksMzEvMDEvMjAyNw0K
             */
            file: string;
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request imports once
             * @example 0b1f3c52-6a7e-4d1b-8f0e-9c2d4a6b8e10
             */
            id: string;
            /**
             * @description `seen` of the preview: what is done is exactly what was shown, or nothing
             * @example oZ3v0cRkQ9rJ2m1b8V7xYwT5uI4nE6sKdLfGhPqAaBc
             */
            seen: string;
        };
        ImportResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            /** @description who did it */
            by: string;
            counts: components["schemas"]["ImportCounts"];
            /** @description people it brought in who have not chosen a password yet */
            notYetIn: number;
        };
        ImportListResponse: {
            /** @description newest first, at most 20 */
            imports: components["schemas"]["ImportResponse"][];
        };
        ImportLinksRequest: {
            /**
             * Format: uuid
             * @description `next` of the links before
             * @example null
             */
            after?: string | null;
        };
        ImportedLink: {
            givenName: string;
            familyName: string;
            email: string;
            /** @description what follows the # of the address /link */
            token: string;
        };
        ImportLinksResponse: {
            /** @description at most 200 */
            links: components["schemas"]["ImportedLink"][];
            /**
             * Format: date
             * @description the last day on which they work
             */
            worksUntil: string;
            /**
             * Format: uuid
             * @description send it as `after` for the links of the others
             */
            next: string | null;
        };
        DirectoryToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description who made it */
            by: string;
            /** Format: date */
            madeOn: string;
            /** Format: date */
            lastUsedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            can: ("read" | "make" | "end")[];
        };
        DirectoryTokenListResponse: {
            /** @description those that work first, then those that ended; 50 at most */
            tokens: components["schemas"]["DirectoryToken"][];
        };
        DirectoryTokenRequest: {
            /**
             * Format: uuid
             * @description made by the client
             * @example 2b0f4a1d-7a2b-4d0e-9a55-5a0e2b7c9d31
             */
            id: string;
            /**
             * @description by which the audit names the directory
             * @example Entra ID
             */
            name: string;
        };
        MadeDirectoryTokenResponse: {
            made: components["schemas"]["DirectoryToken"];
            /** @description what the directory shows as its bearer token */
            token: string;
        };
        EntrySearchRequest: {
            /**
             * @description a theme (with its behaviours) or one behaviour
             * @example COM
             */
            theme?: string;
            /** @enum {string} */
            direction?: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
            /** @enum {string} */
            tone?: "good" | "mixed" | "hard";
            /**
             * @description the model it was written in last
             * @enum {string}
             */
            model?: "plain" | "driscoll" | "rolfe" | "gibbs" | "johns" | "kolb" | "star";
            /** @enum {string} */
            shared?: "yes" | "no";
            /** @example 2026-11 */
            month?: string;
            /**
             * @description none: every entry that fits the rest, newest first
             * @example promise
             */
            words: string;
        };
        TagResponse: {
            code: string;
            /** @enum {string} */
            direction: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
        };
        SharedWith: {
            /** Format: uuid */
            shareId: string;
            version: number;
            givenName: string;
        };
        HitResponse: {
            start: number;
            end: number;
        };
        FoundEntryResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** Format: date */
            day: string;
            title: string | null;
            firstWords: string;
            model: string;
            /** @enum {string|null} */
            tone: "good" | "mixed" | "hard" | null;
            /** @enum {string|null} */
            shiftHalf: "first-half" | "second-half" | null;
            tags: components["schemas"]["TagResponse"][];
            countsInTrends: boolean;
            /**
             * @description withdrawn: shared once, with nobody now
             * @enum {string}
             */
            state: "private" | "shared" | "withdrawn";
            sharedWith: components["schemas"]["SharedWith"][];
            /** @description open threads in which a reader had the last word */
            waiting: number;
            /** @description where the words stand in the title, or in the first words where there is none */
            headingHits: components["schemas"]["HitResponse"][];
            /** @description a short piece of the text around the words */
            extract: string;
            /** @description where the words stand in the extract */
            extractHits: components["schemas"]["HitResponse"][];
        };
        EntrySearchResponse: {
            /** @description the best first */
            entries: components["schemas"]["FoundEntryResponse"][];
            /** @description how many fit, of which the best are listed */
            total: number;
        };
        ThemeSeenResponse: {
            /** @example 2026-11 */
            month: string;
            /** @example DIG */
            code: string;
            /** @enum {string} */
            direction: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
        };
        IntentionResponse: {
            /** Format: uuid */
            entryId: string;
            /** Format: date */
            day: string;
            text: string;
            /** @description the section that asks for it; null where a sentence said it by itself */
            section: string | null;
        };
        LookingBackResponse: {
            /** @description the last 12 months, newest first */
            themes: components["schemas"]["ThemeSeenResponse"][];
            /** @description what they said they would do next, newest first */
            intentions: components["schemas"]["IntentionResponse"][];
        };
        EntrySummary: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** Format: date */
            day: string;
            title: string | null;
            firstWords: string;
            model: string;
            /** @enum {string|null} */
            tone: "good" | "mixed" | "hard" | null;
            /** @enum {string|null} */
            shiftHalf: "first-half" | "second-half" | null;
            tags: components["schemas"]["TagResponse"][];
            countsInTrends: boolean;
            /**
             * @description withdrawn: shared once, with nobody now
             * @enum {string}
             */
            state: "private" | "shared" | "withdrawn";
            sharedWith: components["schemas"]["SharedWith"][];
            /** @description open threads in which a reader had the last word */
            waiting: number;
        };
        EntryListResponse: {
            entries: components["schemas"]["EntrySummary"][];
            next: string | null;
        };
        SectionResponse: {
            section: string;
            text: string;
        };
        LeftInResponse: {
            kind: string;
            mark: string;
        };
        BegunFromResponse: {
            /** @description the code of a briefing */
            briefing: string;
            version: number;
            /** @description the code of a question */
            question: string;
        };
        EntryShare: {
            /** Format: uuid */
            id: string;
            version: number;
            reader: components["schemas"]["PersonName"];
            /** @enum {string} */
            purpose: "one-to-one" | "comment" | "learning";
            /** Format: date */
            sharedOn: string;
            /** Format: date */
            withdrawnOn: string | null;
            /** @description days, newest first */
            openedOn: string[];
            comments: number;
            /** @description open threads in which the reader had the last word */
            waiting: number;
        };
        EntryResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** Format: date */
            day: string;
            model: string;
            title: string | null;
            sections: components["schemas"]["SectionResponse"][];
            tags: components["schemas"]["TagResponse"][];
            /** @enum {string|null} */
            tone: "good" | "mixed" | "hard" | null;
            /** @enum {string|null} */
            shiftHalf: "first-half" | "second-half" | null;
            week: string | null;
            cpdMinutes: number | null;
            leftIn: components["schemas"]["LeftInResponse"][];
            /** @description the question of a briefing from which it was begun */
            begunFrom: components["schemas"]["BegunFromResponse"] | null;
            countsInTrends: boolean;
            shares: components["schemas"]["EntryShare"][];
            /** @description the author's words differ from the newest version */
            changedSinceShared: boolean;
            can: ("read" | "revise" | "share" | "delete" | "restore")[];
        };
        SectionRequest: {
            /** @example text */
            section: string;
            /** @example The call bell kept ringing and I answered it the same way each time. It helped us both. */
            text: string;
        };
        TagRequest: {
            /** @example COM4 */
            code: string;
            /**
             * @example upheld
             * @enum {string}
             */
            direction: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
        };
        LeftInRequest: {
            /** @example place */
            kind: string;
            /** @example 1f0c2ab9 */
            mark: string;
        };
        BegunFromRequest: {
            /**
             * @description the code of a briefing
             * @example therapeutic-relationships
             */
            briefing: string;
            /** @example 1 */
            version: number;
            /** @example Q1 */
            question: string;
        };
        EntryRequest: {
            /**
             * @description a reflective model
             * @example plain
             */
            model: string;
            /** @example null */
            title?: string | null;
            sections: components["schemas"]["SectionRequest"][];
            tags?: components["schemas"]["TagRequest"][];
            /**
             * @example mixed
             * @enum {string|null}
             */
            tone?: "good" | "mixed" | "hard" | null;
            /**
             * @example second-half
             * @enum {string|null}
             */
            shiftHalf?: "first-half" | "second-half" | null;
            /**
             * @description the week it is about
             * @example 2026-W47
             */
            week?: string | null;
            /** @example 30 */
            cpdMinutes?: number | null;
            /** @description details that the author decided to leave in: marks, never words */
            leftIn?: components["schemas"]["LeftInRequest"][];
            /** @description the question of a briefing from which it was begun */
            begunFrom?: components["schemas"]["BegunFromRequest"] | null;
            /**
             * @default false
             * @example false
             */
            countsInTrends?: boolean;
        };
        EarlierSaveSummary: {
            revision: number;
            /**
             * Format: date
             * @description when these words were saved
             */
            day: string;
            title: string | null;
            firstWords: string;
            /** @description how many words it has */
            words: number | null;
        };
        EarlierSaveListResponse: {
            /** @description newest first, 20 at most */
            earlierSaves: components["schemas"]["EarlierSaveSummary"][];
        };
        EarlierSaveResponse: {
            revision: number;
            /** Format: date */
            day: string;
            model: string;
            title: string | null;
            sections: components["schemas"]["SectionResponse"][];
        };
        IdentifyingSectionRequest: {
            /** @example text */
            section: string;
            /** @example I sat with Mrs Adeyemi in bed 14 until Grace came back. */
            text: string;
        };
        IdentifyingRequest: {
            sections: components["schemas"]["IdentifyingSectionRequest"][];
        };
        DetailResponse: {
            section: string;
            /** @enum {string} */
            kind: "nhs-number" | "hospital-number" | "date" | "postcode" | "phone" | "e-mail" | "national-insurance" | "address" | "profile-link" | "pin" | "number-plate" | "place" | "name" | "age" | "ethnicity" | "religion" | "sexuality" | "job" | "site" | "condition" | "device" | "injury" | "time" | "event";
            /** @description where the words begin in the section, in UTF-16 units */
            start: number;
            /** @description where they end, not included */
            end: number;
            /** @description words that say less and fit in their place; null where only the author can find them */
            softer: string | null;
        };
        IdentifyingResponse: {
            details: components["schemas"]["DetailResponse"][];
            /** @description those that together could say who it is although none does alone */
            together: components["schemas"]["DetailResponse"][];
        };
        LeaveOutRequest: {
            /** @example [] */
            sections?: string[];
            /**
             * @example [
             *       "tone"
             *     ]
             */
            parts?: ("title" | "begunFrom" | "tags" | "tone" | "shiftHalf")[];
        };
        ShareRequest: {
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request shares once
             */
            id?: string;
            /**
             * Format: uuid
             * @example 375d739f-a0a5-4186-b78e-e2f8a3daf454
             */
            readerId: string;
            /**
             * @example one-to-one
             * @enum {string}
             */
            purpose: "one-to-one" | "comment" | "learning";
            leaveOut?: components["schemas"]["LeaveOutRequest"];
        };
        ShareResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description the author's alone
             */
            entryId: string | null;
            version: number;
            author: components["schemas"]["PersonName"];
            reader: components["schemas"]["PersonName"];
            /** @enum {string} */
            purpose: "one-to-one" | "comment" | "learning";
            /** Format: date */
            sharedOn: string;
            /** Format: date */
            withdrawnOn: string | null;
            model: string;
            title: string | null;
            sections: components["schemas"]["SectionResponse"][];
            tags: components["schemas"]["TagResponse"][];
            /** @enum {string|null} */
            tone: "good" | "mixed" | "hard" | null;
            /** @enum {string|null} */
            shiftHalf: "first-half" | "second-half" | null;
            /** @description the question of a briefing from which it was begun, unless its author left that out */
            begunFrom: components["schemas"]["BegunFromResponse"] | null;
            /** @description days, newest first; the author's alone */
            openedOn: string[];
            /** @enum {string} */
            role: "author" | "reader";
            can: ("read" | "withdraw" | "comment")[];
        };
        InboxShare: {
            /** Format: uuid */
            id: string;
            author: components["schemas"]["PersonName"];
            /** @enum {string} */
            purpose: "one-to-one" | "comment" | "learning";
            version: number;
            /** Format: date */
            sharedOn: string;
            /** @description not opened yet */
            isNew: boolean;
            /** @description in a thread that is not settled the author had the last word, so that it waits for an answer */
            answered: boolean;
            /**
             * Format: date
             * @description the day on which the two meet next; the soonest come first
             */
            nextSession: string | null;
        };
        InboxResponse: {
            shares: components["schemas"]["InboxShare"][];
            next: string | null;
        };
        QuotedPassageResponse: {
            section: string;
            start: number;
            end: number;
            exact: string;
            prefix: string;
            suffix: string;
        };
        EarlierWordingResponse: {
            /** Format: date */
            on: string;
            text: string;
        };
        CommentResponse: {
            /** Format: uuid */
            id: string;
            writer: components["schemas"]["PersonName"];
            mine: boolean;
            /** Format: date */
            writtenOn: string;
            /** @description as it is worded now */
            text: string;
            /** @description what If-Match carries to word it anew */
            revision: number;
            /** @description how it was worded before, oldest first; both people see it */
            earlier: components["schemas"]["EarlierWordingResponse"][];
            /**
             * Format: date
             * @description since when it is worded so; null: from the start
             */
            editedOn: string | null;
            can: ("read" | "edit")[];
        };
        CommentThread: {
            /** Format: uuid */
            id: string;
            /**
             * @description null: nothing was chosen
             * @enum {string|null}
             */
            kind: "question" | "affirmation" | "suggestion" | "concern" | null;
            /** @description null: on the whole */
            passage: components["schemas"]["QuotedPassageResponse"] | null;
            /** Format: date */
            resolvedOn: string | null;
            comments: components["schemas"]["CommentResponse"][];
            can: ("read" | "answer" | "resolve" | "reopen")[];
        };
        CommentDraftResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            kind: "question" | "affirmation" | "suggestion" | "concern" | null;
            /** @description null: on the whole */
            passage: components["schemas"]["QuotedPassageResponse"] | null;
            /**
             * Format: uuid
             * @description the thread that it answers
             */
            thread: string | null;
            text: string;
            revision: number;
            /**
             * @description what it waits for
             * @enum {string|null}
             */
            release: "morning" | "session" | null;
            /**
             * Format: date
             * @description the day on whose morning it is let go
             */
            releasesOn: string | null;
            can: ("read" | "change" | "release" | "discard")[];
        };
        CommentListResponse: {
            threads: components["schemas"]["CommentThread"][];
            /** @description one's own, which nobody else sees */
            drafts: components["schemas"]["CommentDraftResponse"][];
            /**
             * Format: date
             * @description when the two meet next, for whoever may comment; null: nothing is planned
             */
            nextSession: string | null;
            /**
             * Format: uuid
             * @description the session of that day
             */
            nextSessionId: string | null;
            /**
             * Format: date
             * @description the day on which it is next 07:30
             */
            nextMorning: string;
            can: "comment"[];
        };
        PassageRequest: {
            /** @example text */
            section: string;
            /**
             * @description in UTF-16 units of the section
             * @example 0
             */
            start: number;
            /** @example 8 */
            end: number;
        };
        CommentRequest: {
            /** @example What helped you to stay so calm? */
            text: string;
            /**
             * @description what it is meant as; an answer has none
             * @example question
             * @enum {string}
             */
            kind?: "question" | "affirmation" | "suggestion" | "concern";
            passage?: components["schemas"]["PassageRequest"];
            /**
             * Format: uuid
             * @description the thread that is answered
             */
            thread?: string;
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request comments once
             */
            id?: string;
        };
        WordingRequest: {
            /** @example What helped you to stay so calm? */
            text: string;
        };
        CommentDraftRequest: {
            /** @example What helped you to stay so calm? */
            text: string;
            /**
             * @description what it is meant as; an answer has none
             * @example question
             * @enum {string}
             */
            kind?: "question" | "affirmation" | "suggestion" | "concern";
            passage?: components["schemas"]["PassageRequest"];
            /**
             * Format: uuid
             * @description the thread that is answered
             */
            thread?: string;
            /**
             * Format: uuid
             * @description the share it stands on
             * @example 7c0e1f52-6d0b-4d1f-9b1a-2f6f0c3f5e11
             */
            shareId: string;
        };
        ReleaseRequest: {
            /**
             * @description now when nothing is said; morning: at the next 07:30; session: once the next one-to-one is held; later: wait for nothing in particular
             * @example morning
             * @enum {string}
             */
            when?: "now" | "morning" | "session" | "later";
        };
        ReleaseResponse: {
            thread: components["schemas"]["CommentThread"] | null;
            draft: components["schemas"]["CommentDraftResponse"] | null;
        };
        ConcernNoteResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            notedOn: string;
            /** @description the supervisor, who noted it */
            by: components["schemas"]["PersonName"];
            /** @description empty: nowhere yet */
            recordedIn: string;
        };
        ConcernNoteListResponse: {
            notes: components["schemas"]["ConcernNoteResponse"][];
            can: ("read" | "note")[];
        };
        ConcernNoteRequest: {
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request notes once
             */
            id?: string;
            /**
             * @description a reference, not what it was; empty: nowhere yet
             * @example Incident system, number 20417
             */
            recordedIn: string;
        };
        SignpostResponse: {
            code: string;
            /** @enum {string} */
            kind: "danger" | "safeguarding" | "worker" | "incident" | "candour" | "speaking-up" | "regulator" | "legal" | "support" | "supervision";
            name: string;
            forWhat: string;
            phone: string | null;
            place: string | null;
            hours: string | null;
            /**
             * Format: date
             * @description checked until this day
             */
            reviewOn: string;
            /** @description that day has passed */
            mayBeOutOfDate: boolean;
        };
        SignpostListResponse: {
            signposts: components["schemas"]["SignpostResponse"][];
        };
        KeptSignpost: {
            code: string;
            /** @enum {string} */
            kind: "danger" | "safeguarding" | "worker" | "incident" | "candour" | "speaking-up" | "regulator" | "legal" | "support" | "supervision";
            name: string;
            forWhat: string;
            phone: string | null;
            place: string | null;
            hours: string | null;
            /**
             * Format: date
             * @description checked until this day
             */
            reviewOn: string;
            /** @description that day has passed */
            mayBeOutOfDate: boolean;
            revision: number;
            can: ("read" | "change" | "take-down")[];
        };
        KeptSignpostListResponse: {
            /** @description those past their review first, then in the order of the organisation */
            signposts: components["schemas"]["KeptSignpost"][];
        };
        NewSignpostRequest: {
            /**
             * @example safeguarding
             * @enum {string}
             */
            kind: "danger" | "safeguarding" | "worker" | "incident" | "candour" | "speaking-up" | "regulator" | "legal" | "support" | "supervision";
            /** @example Safeguarding lead */
            name: string;
            /** @example Somebody may be harmed, here or at home. */
            forWhat: string;
            /** @example 2222 */
            phone: string | null;
            /** @example Rowan ward, second floor */
            place: string | null;
            /** @example Day and night */
            hours: string | null;
            /**
             * Format: date
             * @description checked until this day
             * @example 2027-05-29
             */
            reviewOn: string;
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request adds once
             * @example f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d14
             */
            code: string;
        };
        SignpostRequest: {
            /**
             * @example safeguarding
             * @enum {string}
             */
            kind: "danger" | "safeguarding" | "worker" | "incident" | "candour" | "speaking-up" | "regulator" | "legal" | "support" | "supervision";
            /** @example Safeguarding lead */
            name: string;
            /** @example Somebody may be harmed, here or at home. */
            forWhat: string;
            /** @example 2222 */
            phone: string | null;
            /** @example Rowan ward, second floor */
            place: string | null;
            /** @example Day and night */
            hours: string | null;
            /**
             * Format: date
             * @description checked until this day
             * @example 2027-05-29
             */
            reviewOn: string;
        };
        TeamCoverResponse: {
            /**
             * Format: uuid
             * @description null: those of no team
             */
            id: string | null;
            name: string;
            /** @description met within the weeks of their staff group */
            covered: number;
            /** @description to meet within a week */
            due: number;
            /** @description should have met */
            overdue: number;
            /** @description nobody supervises them; restorative supervision is not looked at */
            alone: number;
        };
        HouseCoverResponse: {
            /** @description wards first, by name */
            teams: components["schemas"]["TeamCoverResponse"][];
        };
        PersonCoverResponse: {
            person: components["schemas"]["PersonName"];
            jobTitle: string;
            /** @enum {string} */
            state: "due" | "overdue" | "alone";
            supervisor: components["schemas"]["PersonName"] | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            lastMetOn: string | null;
            /** Format: date */
            nextOn: string | null;
        };
        TeamCoverPageResponse: {
            name: string;
            /** @description how many have met within their weeks */
            covered: number;
            /** @description those who have nobody, then the longest overdue first */
            people: components["schemas"]["PersonCoverResponse"][];
        };
        RecordToConfirm: {
            /**
             * Format: uuid
             * @description the session
             */
            id: string;
            /** Format: date */
            day: string;
        };
        SupervisionResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description what the signed-in person is in it
             * @enum {string}
             */
            role: "supervisee" | "supervisor";
            person: components["schemas"]["PersonName"];
            jobTitle: string;
            /** @enum {string} */
            type: "professional" | "line-management" | "restorative";
            /** Format: date */
            startedOn: string;
            /** Format: date */
            endedOn: string | null;
            /**
             * Format: date
             * @description the day of the next session
             */
            nextOn: string | null;
            /**
             * Format: date
             * @description a session that was held, or a group in which both took part
             */
            lastMetOn: string | null;
            /** @description an agreement is in force; without one the standing limits apply */
            agreed: boolean;
            /**
             * Format: uuid
             * @description the next session
             */
            nextId: string | null;
            /** @description a record that the signed-in person has not confirmed as it stands */
            record: components["schemas"]["RecordToConfirm"] | null;
            /** @description a draft of an agreement that the signed-in person has not answered, or that the other one refused */
            agreementWaits: boolean;
        };
        SupervisionListResponse: {
            supervisions: components["schemas"]["SupervisionResponse"][];
        };
        AppointmentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            /**
             * @description by the clocks of the hospital
             * @example 14:00
             */
            beginsAt: string;
            minutes: number;
        };
        CoverStanding: {
            /** Format: date */
            dueOn: string;
            /**
             * @description due: within a week
             * @enum {string}
             */
            state: "covered" | "due" | "overdue";
        };
        BroughtShare: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date */
            sharedOn: string;
        };
        TopicToCome: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "share" | "words";
            /** @description of a topic in words */
            title: string | null;
            /** @description the person who asks added it */
            mine: boolean;
            /** @description null of words, and of a share that was withdrawn */
            share: components["schemas"]["BroughtShare"] | null;
            /**
             * Format: date
             * @description the day of the session in which it was left
             */
            carriedFrom: string | null;
        };
        CommitmentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            supervisionId: string;
            /**
             * Format: uuid
             * @description the session in which it was promised
             */
            sessionId: string | null;
            /** @description the other person of the supervision */
            other: components["schemas"]["PersonName"];
            /** @enum {string} */
            owner: "supervisee" | "supervisor";
            /** @description it is the promise of the person who asks */
            mine: boolean;
            words: string;
            /** Format: date */
            madeOn: string;
            /** Format: date */
            dueOn: string;
            /**
             * Format: date
             * @description the date first promised
             */
            firstDueOn: string;
            /**
             * Format: date
             * @description the day on which it was last given a later date
             */
            carriedOn: string | null;
            /** Format: date */
            closedOn: string | null;
            /** @enum {string|null} */
            closedAs: "done" | "dropped" | null;
            /** @description the person who asks said so */
            closedByMe: boolean | null;
            revision: number;
            can: ("read" | "revise" | "reword" | "close" | "reopen")[];
        };
        BroughtVersion: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description the author's alone
             */
            entryId: string | null;
            version: number;
            /** @enum {string} */
            purpose: "one-to-one" | "comment" | "learning";
            /** Format: date */
            sharedOn: string;
            /** @description the supervisor has opened it */
            opened: boolean;
            /** @description in a thread that is not settled the other person had the last word */
            waitsForMe: boolean;
        };
        AgreementStanding: {
            /**
             * Format: date
             * @description null: none is in force, and the standing limits apply
             */
            agreedOn: string | null;
            /** Format: date */
            reviewOn: string | null;
            reviewIsDue: boolean;
            everyWeeks: number | null;
            /**
             * @description what became of a newer draft
             * @enum {string}
             */
            draft: "none" | "waits-for-me" | "waits-for-them" | "refused";
        };
        SupervisionPageResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description what the signed-in person is in it
             * @enum {string}
             */
            role: "supervisee" | "supervisor";
            person: components["schemas"]["PersonName"];
            jobTitle: string;
            /** @enum {string} */
            type: "professional" | "line-management" | "restorative";
            /** Format: date */
            startedOn: string;
            /** Format: date */
            endedOn: string | null;
            next: components["schemas"]["AppointmentResponse"] | null;
            last: components["schemas"]["AppointmentResponse"] | null;
            /** @description the supervisor's alone, while the supervision lasts */
            cover: components["schemas"]["CoverStanding"] | null;
            /** @description what stands on the agenda of the next session, in its order */
            topics: components["schemas"]["TopicToCome"][];
            /** @description what both promised and is open, the soonest first; of an ended supervision all, the newest first */
            promises: components["schemas"]["CommitmentResponse"][];
            /** @description there are more than these */
            morePromises: boolean;
            /** @description newest first */
            brought: components["schemas"]["BroughtVersion"][];
            /** @description there are more than these */
            moreBrought: boolean;
            agreement: components["schemas"]["AgreementStanding"];
        };
        CoverResponse: {
            /** Format: uuid */
            supervisionId: string;
            person: components["schemas"]["PersonName"];
            /** @description how many weeks may pass */
            weeks: number;
            /** Format: date */
            lastMetOn: string | null;
            /** Format: date */
            nextOn: string | null;
            /** Format: date */
            dueOn: string;
            /**
             * @description due: within a week
             * @enum {string}
             */
            state: "covered" | "due" | "overdue";
        };
        CoverListResponse: {
            /** @description the first due first */
            supervisees: components["schemas"]["CoverResponse"][];
        };
        AgreementTermsResponse: {
            aims: string;
            everyWeeks: number | null;
            minutes: number | null;
            place: string;
            protectedTime: string;
            sharing: string;
            confidentiality: string;
            notes: string;
            cancelling: string;
            urgent: string;
            disagreement: string;
        };
        AgreementAnswerResponse: {
            mine: boolean;
            /** @enum {string} */
            answer: "agreed" | "refused";
            /** Format: date */
            answeredOn: string;
            /** @description why not */
            words: string | null;
        };
        AgreementDraftResponse: {
            revision: number;
            terms: components["schemas"]["AgreementTermsResponse"];
            /** Format: date */
            reviewOn: string | null;
            writtenByMe: boolean;
            /** Format: date */
            writtenOn: string;
            /** @description of each of the two, the latest */
            answers: components["schemas"]["AgreementAnswerResponse"][];
        };
        AgreedResponse: {
            revision: number;
            terms: components["schemas"]["AgreementTermsResponse"];
            /** Format: date */
            reviewOn: string;
            /** Format: date */
            agreedOn: string;
            /** @description the day of review has passed */
            reviewIsDue: boolean;
        };
        StandingLimitResponse: {
            code: string;
            name: string;
            words: string;
            /**
             * Format: date
             * @description checked until this day
             */
            reviewOn: string;
            /** @description that day has passed */
            mayBeOutOfDate: boolean;
        };
        AgreementResponse: {
            /** Format: uuid */
            supervisionId: string;
            /**
             * @description what the signed-in person is in it
             * @enum {string}
             */
            role: "supervisee" | "supervisor";
            person: components["schemas"]["PersonName"];
            /** @enum {string} */
            type: "professional" | "line-management" | "restorative";
            /** Format: date */
            endedOn: string | null;
            /** @description of the newest draft or agreement, as in ETag; 0 before the first */
            revision: number;
            /** @description waits for one or both */
            draft: components["schemas"]["AgreementDraftResponse"] | null;
            /** @description in force */
            current: components["schemas"]["AgreedResponse"] | null;
            /** @description agreed before that, newest first */
            earlier: components["schemas"]["AgreedResponse"][];
            /** @description they apply while nothing is in force */
            standing: components["schemas"]["StandingLimitResponse"][];
            can: ("read" | "draft" | "answer")[];
        };
        AgreementRequest: {
            /** @example To think about hard shifts together, and about what comes next. */
            aims: string;
            /** @example 6 */
            everyWeeks: number | null;
            /** @example 45 */
            minutes: number | null;
            /** @example The quiet room, or by phone. */
            place: string;
            /** @example It is work time. We move it rather than drop it. */
            protectedTime: string;
            /** @example What we say stays between us. Themes may go to the ward manager once we both say so. */
            sharing: string;
            /** @example Harm to anyone, unsafe practice, a crime, or a court order cannot stay between us. */
            confidentiality: string;
            /** @example We write the record together. Private notes are our own, and a court can ask for them. */
            notes: string;
            /** @example A day before where we can, and we find a new date at once. */
            cancelling: string;
            /** @example The nurse in charge, then the on-call manager. */
            urgent: string;
            /** @example We say so in the session first, then ask the practice educator to join us. */
            disagreement: string;
            /**
             * Format: date
             * @example 2027-05-24
             */
            reviewOn: string | null;
        };
        AnswerRequest: {
            /**
             * @example agreed
             * @enum {string}
             */
            answer: "agreed" | "refused";
            /**
             * @description why not
             * @example null
             */
            words?: string | null;
        };
        GroupSupervisionResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            heldOn: string;
            /** @description the signed-in person recorded it */
            mine: boolean;
            /** @description the others whom the signed-in person may see */
            people: components["schemas"]["PersonName"][];
            /**
             * Format: date
             * @description recorded by mistake: it counts no more
             */
            withdrawnOn: string | null;
        };
        GroupSupervisionListResponse: {
            /** @description newest first */
            groupSupervisions: components["schemas"]["GroupSupervisionResponse"][];
        };
        GroupSupervisionRequest: {
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request records once
             */
            id?: string;
            /**
             * Format: date
             * @example 2026-11-20
             */
            heldOn: string;
            /**
             * @description supervisions with those who took part
             * @example [
             *       "346302cc-c74b-44f2-8307-7f668e09b836"
             *     ]
             */
            supervisionIds: string[];
        };
        SessionSummary: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            /** @example 14:00 */
            beginsAt: string;
            minutes: number;
            /** @enum {string} */
            state: "planned" | "finished" | "confirmed" | "cancelled";
        };
        SessionListResponse: {
            sessions: components["schemas"]["SessionSummary"][];
            next: string | null;
            can: "plan"[];
        };
        PlanRequest: {
            /**
             * Format: date
             * @example 2026-12-10
             */
            day: string;
            /**
             * @description by the clocks of the hospital
             * @example 14:00
             */
            beginsAt: string;
            /** @example 45 */
            minutes: number;
            /** @example The quiet room */
            place?: string | null;
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request plans once
             * @example 7f0c9f6e-6f0e-4c52-8a52-5a3c1f0e9d11
             */
            id: string;
        };
        ChecksResponse: {
            /** @description for If-Match; 0 before the first */
            revision: number;
            wellbeingOffered: boolean;
            safeguardingConsidered: boolean;
            whereRecorded: string;
        };
        NoteResponse: {
            /** Format: uuid */
            writerId: string;
            revision: number;
            /** Format: date */
            writtenOn: string;
            text: string;
        };
        TopicResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "share" | "words" | "learning" | "development" | "remark";
            /** @description of a topic in words */
            title: string | null;
            /** Format: uuid */
            addedBy: string;
            /** @description the shared version while the share lasts; null once it was withdrawn */
            share: components["schemas"]["BroughtShare"] | null;
            /** @description the share ends, or ended, when the session is finished */
            endsShare: boolean;
            /**
             * Format: date
             * @description the day of the session in which it was left
             */
            carriedFrom: string | null;
            /** Format: date */
            talkedOn: string | null;
            notes: components["schemas"]["NoteResponse"][];
        };
        PromiseInRecord: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            owner: "supervisee" | "supervisor";
            words: string;
            /** Format: date */
            madeOn: string;
            /** Format: date */
            dueOn: string;
            /** @description promised before this session, and open on its day */
            fromBefore: boolean;
            /**
             * Format: date
             * @description of one from before: only on the day of the session
             */
            closedOn: string | null;
            /** @enum {string|null} */
            closedAs: "done" | "dropped" | null;
        };
        ConfirmationResponse: {
            /** Format: uuid */
            personId: string;
            /** Format: date */
            on: string;
            /** @description nothing has changed since */
            stands: boolean;
        };
        CancellationResponse: {
            /** Format: uuid */
            by: string;
            /** Format: date */
            on: string;
            reason: string | null;
        };
        CorrectionResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            writerId: string;
            /** Format: date */
            writtenOn: string;
            text: string;
        };
        SessionResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            /** @example 14:00 */
            beginsAt: string;
            minutes: number;
            /** @enum {string} */
            state: "planned" | "finished" | "confirmed" | "cancelled";
            /** Format: uuid */
            supervisionId: string;
            /** @enum {string} */
            type: "professional" | "line-management" | "restorative";
            /** @enum {string} */
            role: "supervisee" | "supervisor";
            supervisee: components["schemas"]["PersonName"];
            supervisor: components["schemas"]["PersonName"];
            place: string | null;
            /** @description for If-Match when it is moved */
            arrangement: number;
            /** @description for If-Match when it is confirmed; goes up with every change */
            revision: number;
            checks: components["schemas"]["ChecksResponse"];
            /** @description the agenda in its order, then what was learned, what is needed and the remark */
            topics: components["schemas"]["TopicResponse"][];
            /** @description from before, then what was promised here; once both confirmed, as they confirmed it */
            promises: components["schemas"]["PromiseInRecord"][];
            confirmations: components["schemas"]["ConfirmationResponse"][];
            /** Format: date */
            confirmedOn: string | null;
            cancellation: components["schemas"]["CancellationResponse"] | null;
            corrections: components["schemas"]["CorrectionResponse"][];
            can: ("read" | "move" | "cancel" | "prepare" | "write" | "keep" | "confirm" | "correct")[];
        };
        ArrangementRequest: {
            /**
             * Format: date
             * @example 2026-12-10
             */
            day: string;
            /**
             * @description by the clocks of the hospital
             * @example 14:00
             */
            beginsAt: string;
            /** @example 45 */
            minutes: number;
            /** @example The quiet room */
            place?: string | null;
        };
        CancellationRequest: {
            /** @example The ward is short today. */
            reason?: string | null;
        };
        ChecksRequest: {
            /** @example true */
            wellbeingOffered: boolean;
            /** @example true */
            safeguardingConsidered: boolean;
            /**
             * @description a reference, not content
             * @example
             */
            whereRecorded: string;
        };
        SharedBetween: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date */
            sharedOn: string;
            /** @description its title or first words; the author's alone */
            words: string | null;
        };
        SharedBetweenResponse: {
            /** @description newest first, at most 20 */
            shares: components["schemas"]["SharedBetween"][];
        };
        TopicRequest: {
            /**
             * Format: uuid
             * @description made by the client
             * @example 3c1f0e9d-11aa-4c52-8a52-7f0c9f6e6f0e
             */
            id: string;
            /** @example The study day */
            title?: string;
            /**
             * Format: uuid
             * @description instead of words
             */
            shareId?: string;
            /**
             * @description of a share of my own: it ends when the session is finished
             * @default false
             * @example false
             */
            endsShare?: boolean;
        };
        TalkedRequest: {
            /** @example true */
            talkedAbout: boolean;
        };
        AgendaRequest: {
            /** @example [] */
            topics: string[];
        };
        NoteRequest: {
            /** @example The last hour is the worst. */
            text: string;
        };
        PrivateNoteResponse: {
            /** @description for If-Match; 0 before the first */
            revision: number;
            text: string;
        };
        PrivateNoteRequest: {
            /** @example Say less. */
            text: string;
        };
        CorrectionRequest: {
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request adds once
             * @example 11aa3c1f-0e9d-4c52-8a52-6f0e7f0c9f6e
             */
            id: string;
            /** @example It was the study day in March, not in May. */
            text: string;
        };
        CommitmentListResponse: {
            commitments: components["schemas"]["CommitmentResponse"][];
            /** @description the cursor of the next page */
            next: string | null;
        };
        CommitmentRequest: {
            /**
             * @description whose promise it is
             * @example supervisor
             * @enum {string}
             */
            owner: "supervisee" | "supervisor";
            /** @example Ask about a quieter place for handover. */
            words: string;
            /**
             * Format: date
             * @example 2027-12-01
             */
            dueOn: string;
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request promises once
             */
            id?: string;
            /**
             * Format: uuid
             * @description within which supervision
             * @example 346302cc-c74b-44f2-8307-7f668e09b836
             */
            supervisionId: string;
            /**
             * Format: uuid
             * @description the session in which it is promised: part of what both confirm
             */
            sessionId?: string;
        };
        RevisedCommitmentRequest: {
            /**
             * @description whose promise it is
             * @example supervisor
             * @enum {string}
             */
            owner: "supervisee" | "supervisor";
            /** @example Ask about a quieter place for handover. */
            words: string;
            /**
             * Format: date
             * @example 2027-12-01
             */
            dueOn: string;
        };
        ClosingRequest: {
            /**
             * @description done, or let go
             * @example done
             * @enum {string}
             */
            as: "done" | "dropped";
        };
        BehaviourResponse: {
            code: string;
            name: string;
            sentence: string;
            /** @description offered as a chip of its own */
            chip?: boolean;
        };
        ThemeResponse: {
            code: string;
            name: string;
            summary: string;
            directions: ("upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure")[];
            behaviours: components["schemas"]["BehaviourResponse"][];
        };
        QuestionResponse: {
            code: string;
            text: string;
            /** @enum {string} */
            audience: "all" | "non-clinical";
            themes: string[];
        };
        BriefingResponse: {
            code: string;
            version: number;
            /** Format: date */
            publishedOn: string;
            title: string;
            standard: string;
            purpose: string;
            aims: string[];
            themes: components["schemas"]["ThemeResponse"][];
            /** @description what wears relationships down, with directions of its own; null where nothing of the kind is named */
            undermining: components["schemas"]["ThemeResponse"] | null;
            messages: string[];
            questions: components["schemas"]["QuestionResponse"][];
            settings: string[];
            /** @description it is for everyone, or for my team: its themes are offered for my entries */
            forMe: boolean;
            /** @description I have not marked this version as read; nobody else can tell */
            isNew: boolean;
        };
        EarlierBriefingResponse: {
            code: string;
            version: number;
            title: string;
            /** Format: date */
            publishedOn: string;
            /**
             * Format: date
             * @description null where a newer version took its place
             */
            retiredOn: string | null;
            /** @description for the entries that were begun from them */
            questions: components["schemas"]["QuestionResponse"][];
        };
        NamedCodeResponse: {
            code: string;
            name: string;
            /** @description the theme it is or stands under */
            theme: string;
            directions: ("upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure")[];
        };
        BriefingListResponse: {
            /**
             * @description for whom a question speaks that my team is asked first
             * @enum {string}
             */
            audience: "all" | "non-clinical";
            /** @description in force, the newest first */
            briefings: components["schemas"]["BriefingResponse"][];
            /** @description the newest first */
            earlier: components["schemas"]["EarlierBriefingResponse"][];
            /** @description what stands in no briefing in force any more: not offered, and named beside the entries that have it */
            names: components["schemas"]["NamedCodeResponse"][];
        };
        PublishedBriefingResponse: {
            code: string;
            version: number;
            /** Format: date */
            publishedOn: string;
            title: string;
            standard: string;
            purpose: string;
            aims: string[];
            themes: components["schemas"]["ThemeResponse"][];
            /** @description what wears relationships down, with directions of its own; null where nothing of the kind is named */
            undermining: components["schemas"]["ThemeResponse"] | null;
            messages: string[];
            questions: components["schemas"]["QuestionResponse"][];
            settings: string[];
        };
        VersionResponse: {
            version: number;
            /** Format: date */
            publishedOn: string;
        };
        BriefingReadingResponse: {
            /**
             * @description for whom a question speaks that my team is asked first
             * @enum {string}
             */
            audience: "all" | "non-clinical";
            briefing: components["schemas"]["BriefingResponse"];
            /** @description the version before this one, to say what is new */
            before: components["schemas"]["PublishedBriefingResponse"] | null;
            /** @description all of them, the newest first */
            versions: components["schemas"]["VersionResponse"][];
            /** Format: date */
            retiredOn: string | null;
            can: ("read" | "revise" | "retire" | "bring-back")[];
        };
        BeginDraftRequest: {
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request begins one draft
             * @example 6d8f4a51-2c0e-4b7e-9a35-1f2a7c9be043
             */
            id: string;
            /**
             * @description the words of the document; or else `file`
             * @example Shared learning briefing: Meals and company
             *
             *     Purpose
             *     What a good meal is here.
             *
             *     Company at table
             *     - Sit down beside people
             *     - Eat with them where you can
             *
             *     What undermines this
             *     - Talking over somebody who eats
             *
             *     Key messages
             *     - A meal is more than food
             *
             *     Questions for reflection
             *     1. When did somebody last enjoy a meal with you?
             */
            text?: string;
            /**
             * Format: byte
             * @description a file as base64: text, Word (.docx) or PDF of up to 5 MB; or else `text`
             */
            file?: string;
            /** @description the code of the briefing whose next version this is to be; without words or a file it begins as that stands */
            newVersionOf?: string;
            /** @description begin another draft although there is one of the same document, or it was published */
            again?: boolean;
        };
        DraftWordsBody: {
            /** @example Meals and company */
            text: string;
            /**
             * @description lines of the source, the first being 1; none for what was added
             * @example [
             *       12
             *     ]
             */
            lines: number[];
        };
        DraftPartBody: {
            /** @example Meals and company */
            text: string;
            /**
             * @description lines of the source, the first being 1; none for what was added
             * @example [
             *       12
             *     ]
             */
            lines: number[];
            /**
             * @description its own within the draft: letters, digits and hyphens
             * @example part-1
             */
            key: string;
        };
        DraftBehaviourBody: {
            /**
             * @description its own within the draft: letters, digits and hyphens
             * @example behaviour-1
             */
            key: string;
            /**
             * @description a few words for its chip
             * @example Sit down beside people
             */
            name: string;
            /** @example Sit down beside people and eat with them where you can. */
            sentence: string;
            /**
             * @description lines of the source, the first being 1; none for what was added
             * @example [
             *       12
             *     ]
             */
            lines: number[];
            /**
             * @description the code of the published behaviour that it goes on with
             * @example null
             */
            continues: string | null;
            /**
             * @description offered as a chip of its own
             * @example false
             */
            chip: boolean;
        };
        DraftThemeBody: {
            /**
             * @description its own within the draft: letters, digits and hyphens
             * @example theme-1
             */
            key: string;
            /** @example Company at table */
            name: string;
            /** @example A meal is more than food. */
            summary: string;
            /**
             * @description lines of the source, the first being 1; none for what was added
             * @example [
             *       12
             *     ]
             */
            lines: number[];
            /**
             * @description the code of the published theme that it goes on with
             * @example null
             */
            continues: string | null;
            behaviours: components["schemas"]["DraftBehaviourBody"][];
        };
        DraftQuestionBody: {
            /** @example Meals and company */
            text: string;
            /**
             * @description lines of the source, the first being 1; none for what was added
             * @example [
             *       12
             *     ]
             */
            lines: number[];
            /**
             * @description its own within the draft: letters, digits and hyphens
             * @example question-1
             */
            key: string;
            /**
             * @example all
             * @enum {string}
             */
            audience: "all" | "non-clinical";
            /**
             * @description keys of the themes and behaviours that it is about
             * @example [
             *       "theme-1"
             *     ]
             */
            about: string[];
            /**
             * @description the code of the question of the version before that it goes on with
             * @example null
             */
            continues: string | null;
        };
        DraftDocumentBody: {
            title: components["schemas"]["DraftWordsBody"];
            purpose: components["schemas"]["DraftWordsBody"];
            /** @example [] */
            standards: components["schemas"]["DraftPartBody"][];
            /** @example [] */
            aims: components["schemas"]["DraftPartBody"][];
            themes: components["schemas"]["DraftThemeBody"][];
            /**
             * @description what wears relationships down
             * @example null
             */
            undermining: components["schemas"]["DraftThemeBody"] | null;
            messages: components["schemas"]["DraftPartBody"][];
            questions: components["schemas"]["DraftQuestionBody"][];
            /**
             * @description what found no place; it is not published
             * @example []
             */
            leftOver: components["schemas"]["DraftPartBody"][];
        };
        BriefingDraftResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** @description the code of the briefing whose next version this is to be */
            nextOf: string | null;
            document: components["schemas"]["DraftDocumentBody"];
            /** @description the lines of the text as it came */
            source: string[];
            /** Format: date */
            changedOn: string;
            can: ("read" | "correct" | "discard" | "publish")[];
        };
        BriefingDraftListed: {
            /** Format: uuid */
            id: string;
            title: string;
            nextOf: string | null;
            /** Format: date */
            changedOn: string;
        };
        BriefingDraftListResponse: {
            drafts: components["schemas"]["BriefingDraftListed"][];
        };
        KnownBehaviour: {
            code: string;
            name: string;
            sentence: string;
        };
        KnownThemeResponse: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "theme" | "undermining";
            behaviours: components["schemas"]["KnownBehaviour"][];
            /** @description the title of the newest briefing that has it */
            from: string;
        };
        TeamChoice: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "ward" | "non-clinical";
        };
        BriefingChoicesResponse: {
            themes: components["schemas"]["KnownThemeResponse"][];
            teams: components["schemas"]["TeamChoice"][];
        };
        BriefingDraftRequest: {
            document: components["schemas"]["DraftDocumentBody"];
        };
        GoesOn: {
            code: string;
            name: string;
            /** @description what it was called */
            before: string;
        };
        Ends: {
            code: string;
            name: string;
        };
        DraftFaultResponse: {
            /** @description a JSON pointer from `/document` */
            pointer: string;
            detail: string;
        };
        AddressedBefore: {
            /** @description everyone */
            all: boolean;
            /** @description the ids of its teams that are still here */
            teams: string[];
        };
        PublicationPreview: {
            /** @description the number it would have */
            version: number;
            /** @description goes on with a line of figures that exists */
            goesOn: components["schemas"]["GoesOn"][];
            /** @description begins a line of its own */
            begins: string[];
            /** @description ends: entries keep it, and no new ones are offered it */
            ends: components["schemas"]["Ends"][];
            /** @description what keeps it from being published */
            faults: components["schemas"]["DraftFaultResponse"][];
            /** @description null where it is the first version */
            addressedBefore: components["schemas"]["AddressedBefore"] | null;
        };
        PublicationRequest: {
            /**
             * @description the number that the preview said it would have
             * @example 1
             */
            version: number;
            /**
             * @description the codes that the preview said would end
             * @example []
             */
            ends: string[];
            /**
             * @description decides whom it is shown to as theirs; everyone may read it
             * @example all
             * @enum {string}
             */
            addressedTo: "all" | "teams";
            /** @description ids of teams */
            teams?: string[];
        };
        PublicationResponse: {
            code: string;
            version: number;
            /** Format: date */
            publishedOn: string;
        };
        RetirementResponse: {
            code: string;
            /** Format: date */
            retiredOn: string | null;
            can: ("read" | "revise" | "retire" | "bring-back")[];
        };
        TeamReflectionResponse: {
            /** Format: uuid */
            id: string;
            briefing: string;
            question: string;
            /** @enum {string} */
            setting: "handover" | "supervision" | "meeting";
            themes: string[];
            change: string;
            /** @description to the nearest five */
            people: number;
            /** Format: date */
            recordedOn: string;
            can: ("read" | "take-back")[];
        };
        TeamReflectionListResponse: {
            reflections: components["schemas"]["TeamReflectionResponse"][];
            /** @description the cursor of the next page */
            next: string | null;
        };
        TeamReflectionRequest: {
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request records once
             */
            id?: string;
            /**
             * @description the code of the briefing
             * @example therapeutic-relationships
             */
            briefing: string;
            /** @example Q1 */
            question: string;
            /**
             * @example handover
             * @enum {string}
             */
            setting: "handover" | "supervision" | "meeting";
            /**
             * @description codes of themes
             * @example [
             *       "DIG",
             *       "COM"
             *     ]
             */
            themes: string[];
            /** @example Knock, and wait for a reply before going in. */
            change: string;
            /**
             * @description about how many were there; rounded to the nearest five before it is kept
             * @example 9
             */
            people: number;
        };
        TrendLine: {
            code: string;
            /** @enum {string} */
            direction: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
            /** @description by month; null is hidden */
            people: (number | null)[];
        };
        TrendCode: {
            code: string;
            name: string;
            /** @description the theme it belongs to, or is */
            theme: string;
            /**
             * @description the month since which it can have been counted
             * @example 2026-06
             */
            since: string;
        };
        TrendComing: {
            name: string;
            /**
             * @description the month from which it is counted
             * @example 2026-11
             */
            from: string;
            /**
             * Format: date
             * @description the day on which that month can first be shown; null where it has gone by and the month is not published yet
             * @example 2026-12-01
             */
            shownOn: string | null;
        };
        TrendBriefing: {
            title: string;
            /** Format: date */
            publishedOn: string;
        };
        TrendPart: {
            /** @description the line, ward or staff group */
            id: string;
            /**
             * @example service-line
             * @enum {string}
             */
            cut: "organisation" | "service-line" | "ward" | "staff-group";
            /** @description null for people outside all of them */
            name: string | null;
            /** @description for a ward its line */
            line: string | null;
            /** @description the name of its line, where that is a part itself */
            lineName: string | null;
            /**
             * @description the last month of a part that is no more
             * @example 2026-08
             */
            until: string | null;
        };
        TrendsResponse: {
            /** @description published months, oldest first */
            months: string[];
            /** @description people who chose to be counted, by month */
            contributing: (number | null)[];
            lines: components["schemas"]["TrendLine"][];
            codes: components["schemas"]["TrendCode"][];
            /** @description themes that are counted and of which no month is published yet, and behaviours of themes that stand in `codes` */
            coming: components["schemas"]["TrendComing"][];
            briefings: components["schemas"]["TrendBriefing"][];
            /** @description whose figures these are; null for the organisation */
            part: components["schemas"]["TrendPart"] | null;
            /** @description the one sentence for what is hidden */
            hidden: string;
            can: ("read" | "cut")[];
        };
        TrendDirection: {
            code: string;
            name: string;
            /** @enum {string} */
            direction: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
        };
        TrendTogether: {
            code: string;
            name: string;
            /** @enum {string} */
            direction: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
            /** @description people who named both, rounded; null is hidden */
            people: number | null;
        };
        TrendsTogetherMonth: {
            /** @example 2026-10 */
            month: string;
            /** @description the most named theme and direction; null where nothing can be shown of this month */
            beside: components["schemas"]["TrendDirection"] | null;
            /** @description each other theme beside it, in the order of the briefings */
            figures: components["schemas"]["TrendTogether"][];
        };
        TrendsTogetherResponse: {
            /** @description published months, oldest first */
            months: components["schemas"]["TrendsTogetherMonth"][];
            /** @description the one sentence for what is hidden */
            hidden: string;
        };
        TrendChoicesResponse: {
            parts: components["schemas"]["TrendPart"][];
            /** @description whether there are more, to be found by their names */
            more: boolean;
        };
        TrendOfPart: {
            part: components["schemas"]["TrendPart"];
            /** @enum {string} */
            direction: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
            /** @description by month; null is hidden */
            people: (number | null)[];
        };
        TrendsOfPartsResponse: {
            /** @description the name of the theme or behaviour */
            name: string;
            months: string[];
            lines: components["schemas"]["TrendOfPart"][];
            /** @description whether there are more parts, which stand in the file alone */
            more: boolean;
            hidden: string;
        };
        AccountClosing: {
            /** Format: date */
            askedOn: string;
            /**
             * Format: date
             * @description the day on which it is erased; until then it can be undone
             */
            eraseOn: string;
        };
        AccountClosingResponse: {
            /** @description null while the account is not closing */
            closing: components["schemas"]["AccountClosing"] | null;
        };
        AccountClosingBegun: {
            /** Format: date */
            askedOn: string;
            /**
             * Format: date
             * @description the day on which it is erased; until then it can be undone
             */
            eraseOn: string;
            /** @description opens the receipt without a sign-in; shown once and kept only as a hash */
            code: string;
        };
        ErasureReceiptRequest: {
            /**
             * @description the code that was given when closing began
             * @example QT4MK-7DXHE-92RWP-CJ8VB
             */
            code: string;
        };
        ErasureReceiptResponse: {
            /** Format: date */
            askedOn: string;
            /**
             * Format: date
             * @description the day on which it is erased; until then it can be undone
             */
            eraseOn: string;
            /**
             * Format: date
             * @description null while it can still be undone
             */
            erasedOn: string | null;
            /** @description false also where nothing had ever been written, so that there was no key */
            keyDestroyed: boolean;
            /**
             * Format: date
             * @description the day on which the last copy of the key in a backup is gone
             */
            backupsGoneOn: string | null;
            /** @description true where only what somebody wrote is erased, and their account stays */
            accountStays: boolean;
        };
        EntriesErasureResponse: {
            /** @description null while nothing is asked for, and once its day has come */
            erasure: components["schemas"]["AccountClosing"] | null;
        };
        PaperFact: {
            name: string;
            words: string;
        };
        PaperRow: {
            name: string;
            /** @description one for each column; * is a figure that is hidden */
            cells: string[];
        };
        PaperTable: {
            caption: string;
            /** @description what a row is */
            rowWord: string;
            columns: string[];
            rows: components["schemas"]["PaperRow"][];
            /** @description stands under it; empty where nothing needs saying */
            note: string;
        };
        PaperPart: {
            heading: string;
            words: string[];
            facts: components["schemas"]["PaperFact"][];
            points: string[];
            tables: components["schemas"]["PaperTable"][];
        };
        PaperResponse: {
            title: string;
            lead: string;
            /** @description what stands on its cover */
            cover: components["schemas"]["PaperFact"][];
            parts: components["schemas"]["PaperPart"][];
        };
        OwnLeavingResponse: {
            /**
             * Format: date
             * @description the last day of their contract, where one is set
             */
            endsOn: string | null;
            /**
             * Format: date
             * @description until when a link works that they made for themselves
             */
            linkUntil: string | null;
            /** @description how many days a link works after the last day */
            days: number;
            /** @description whether they have a password, without which no link opens */
            password: boolean;
        };
        MadePackLinkResponse: {
            /** @description what stands after the # of the link; shown once and kept only as a hash */
            token: string;
            /**
             * Format: date
             * @description the last day on which it works
             */
            until: string;
        };
        PackLinksOfPersonResponse: {
            can: "make"[];
        };
        PackLinkRequest: {
            /** @example rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k */
            token: string;
        };
        PackBehindLinkResponse: {
            givenName: string;
            organisation: string;
            /**
             * Format: date
             * @description the last day on which it works
             */
            until: string;
        };
        FetchPackRequest: {
            /** @example rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k */
            token: string;
            /**
             * @description their own, as when they could sign in
             * @example rain on the greenhouse roof
             */
            password: string;
        };
        FormFieldResponse: {
            code: string;
            label: string;
            hint: string;
            /** @enum {string} */
            size: "line" | "lines" | "long";
            /** @description about how many words it asks for */
            words: number | null;
        };
        FormPromptResponse: {
            code: string;
            question: string;
            hint: string;
            /** @description the sections of an entry that answer it most nearly */
            sections: string[];
            /** @description what can be ticked beside the answer */
            themes: string[];
        };
        FormPartsResponse: {
            /** @description what one of them is called */
            name: string;
            least: number;
            most: number;
            /** @description about how many words all of them have */
            words: number | null;
            headings: boolean;
            prompts: components["schemas"]["FormPromptResponse"][];
        };
        FormActivitiesResponse: {
            types: string[];
            most: number;
            /** @description a longer gap wants a sentence */
            gapMonths: number;
        };
        ProfessionalFormResponse: {
            /** @enum {string} */
            code: "nmc-accounts" | "nmc-discussion" | "hcpc-activities" | "hcpc-statement";
            version: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            reviewBy: string;
            /** @description nobody has looked since the day by which somebody should have */
            reviewIsDue: boolean;
            regulator: string;
            title: string;
            about: string;
            fields: components["schemas"]["FormFieldResponse"][];
            parts: components["schemas"]["FormPartsResponse"] | null;
            activities: components["schemas"]["FormActivitiesResponse"] | null;
        };
        ProfessionalFormListResponse: {
            forms: components["schemas"]["ProfessionalFormResponse"][];
        };
        FieldWords: {
            /** @example summary */
            code: string;
            /** @example I work on a ward for people with long-term brain injuries. */
            text: string;
        };
        AnswerWords: {
            /** @example statement */
            prompt: string;
            /** @example I promised to come back and came back late. I said so. */
            text: string;
            /** @example [] */
            themes: string[];
        };
        PartWords: {
            /** @example A promise kept late */
            heading: string;
            answers: components["schemas"]["AnswerWords"][];
        };
        ActivityWords: {
            /**
             * Format: date
             * @example 2026-11-16
             */
            day: string;
            /** @example Work-based learning */
            type: string;
            /** @example Reflected on a promise kept late. */
            what: string;
        };
        GapWords: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            from: string;
            /**
             * Format: date
             * @example 2026-11-16
             */
            until: string;
            /** @example I was on parental leave. */
            why: string;
        };
        ProfessionalDocumentRequest: {
            /**
             * @example hcpc-statement
             * @enum {string}
             */
            form: "nmc-accounts" | "nmc-discussion" | "hcpc-activities" | "hcpc-statement";
            fields: components["schemas"]["FieldWords"][];
            parts: components["schemas"]["PartWords"][];
            /** @example [] */
            activities: components["schemas"]["ActivityWords"][];
            /** @example [] */
            gaps: components["schemas"]["GapWords"][];
        };
        RetentionRule: {
            /** @enum {string} */
            kind: "entry" | "deleted-entry" | "earlier-save" | "counted-tag" | "one-to-one" | "audit" | "closed-account" | "key-backup";
            /** @description days until it is removed for good; null where something else than days ends it */
            keepDays: number | null;
            reason: string;
            /** Format: date */
            since: string;
            /**
             * Format: date
             * @description until this day somebody has checked it
             */
            reviewOn: string;
        };
        RetentionResponse: {
            rules: components["schemas"]["RetentionRule"][];
        };
        HoldResponse: {
            /** Format: uuid */
            id: string;
            author: components["schemas"]["PersonName"];
            /**
             * Format: date
             * @description null: everything of theirs
             */
            fromDay: string | null;
            /** Format: date */
            untilDay: string | null;
            /** @enum {string} */
            reason: "court-order" | "coroner" | "police" | "regulator" | "claim" | "investigation";
            reference: string;
            askedBy: components["schemas"]["PersonName"];
            /** Format: date */
            askedOn: string;
            /**
             * Format: date
             * @description it ends after this day unless another lead confirms it
             */
            lapsesOn: string;
            confirmedBy: components["schemas"]["PersonName"] | null;
            /** Format: date */
            confirmedOn: string | null;
            /** Format: date */
            reviewOn: string;
            /** @enum {string|null} */
            silence: "court" | "crime" | "harm" | "other-law" | null;
            /** @description who said last that the author is not told yet */
            silenceBy: components["schemas"]["PersonName"] | null;
            /** Format: date */
            silenceReviewOn: string | null;
            /** Format: date */
            toldOn: string | null;
            liftAskedBy: components["schemas"]["PersonName"] | null;
            /** @description null on one that ended: nobody confirmed it in time */
            endedBy: components["schemas"]["PersonName"] | null;
            /** Format: date */
            endedOn: string | null;
            problems: ("silence-passed" | "to-confirm" | "lift-asked" | "review-passed")[];
            can: ("read" | "confirm" | "review" | "lift" | "renew-silence" | "tell")[];
        };
        HoldListResponse: {
            /** @description those with something to be seen to first, then those that stand, then the newest 50 that ended */
            holds: components["schemas"]["HoldResponse"][];
        };
        AuthorSearchRequest: {
            /**
             * @description part of a name, two letters at least
             * @example khal
             */
            words: string;
        };
        FoundAuthor: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
            jobTitle: string;
            team: string | null;
            /** Format: date */
            leftOn: string | null;
        };
        AuthorSearchResponse: {
            /** @description ten at most */
            people: components["schemas"]["FoundAuthor"][];
        };
        HoldRequest: {
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request does it once
             * @example f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d21
             */
            id: string;
            /**
             * Format: uuid
             * @example 77a8c15e-8b9a-4a1e-9f53-0f8c7c2b1d10
             */
            authorId: string;
            /**
             * @description the number on the letter; no names
             * @example HC-2026-004417
             */
            reference: string;
            /**
             * @description by which rule of law the author is not told yet; null tells them at once
             * @example null
             * @enum {string|null}
             */
            silence: "court" | "crime" | "harm" | "other-law" | null;
            /**
             * @description in how many days another lead looks again whether the author may be told
             * @example 30
             */
            silenceDays?: number;
            /**
             * @example court-order
             * @enum {string}
             */
            reason: "court-order" | "coroner" | "police" | "regulator" | "claim" | "investigation";
            /**
             * Format: date
             * @description only entries of these days; null for everything of theirs
             * @example null
             */
            fromDay: string | null;
            /**
             * Format: date
             * @example null
             */
            untilDay: string | null;
            /**
             * @description in how many days somebody looks again whether it is still needed
             * @example 90
             */
            reviewDays: number;
        };
        HoldReviewRequest: {
            /** @example 90 */
            reviewDays: number;
        };
        SilenceRequest: {
            /** @example 30 */
            silenceDays: number;
        };
        OwnHold: {
            /**
             * Format: date
             * @description null: everything of yours
             */
            fromDay: string | null;
            /** Format: date */
            untilDay: string | null;
            /** @enum {string} */
            reason: "court-order" | "coroner" | "police" | "regulator" | "claim" | "investigation";
            reference: string;
            /** @description who asked for it and who confirmed it */
            by: components["schemas"]["PersonName"][];
            /** Format: date */
            since: string;
            /** Format: date */
            reviewOn: string;
            /** Format: date */
            endedOn: string | null;
        };
        OwnHoldListResponse: {
            /** @description those that stand, then those that ended */
            holds: components["schemas"]["OwnHold"][];
        };
        DisclosureOpening: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "list" | "item";
            /**
             * Format: date
             * @description the day of the entry or version; null of the list, and of what is gone since
             */
            day: string | null;
        };
        DisclosureResponse: {
            /** @enum {string} */
            covers: "entries" | "shared";
            fields: ("words" | "themes" | "comments")[];
            /** Format: date */
            fromDay: string;
            /** Format: date */
            untilDay: string;
            /** @enum {string} */
            reason: "court-order" | "coroner" | "police" | "regulator" | "claim";
            reference: string;
            askedBy: components["schemas"]["PersonName"];
            approvedBy: components["schemas"]["PersonName"] | null;
            /** Format: date */
            approvedOn: string | null;
            /**
             * Format: date
             * @description the last day on which it can be read
             */
            endsOn: string | null;
            /** Format: date */
            endedOn: string | null;
            /**
             * @description by which rule of law the author was not told at once
             * @enum {string|null}
             */
            silence: "court" | "crime" | "harm" | "other-law" | null;
            /** Format: uuid */
            id: string;
            author: components["schemas"]["PersonName"];
            /** Format: date */
            askedOn: string;
            /**
             * Format: date
             * @description a request that nobody approved by this day is over
             */
            lapsesOn: string;
            /** @description for so many days from the approval on */
            days: number;
            /** @description who said last that the author is not told yet */
            silenceBy: components["schemas"]["PersonName"] | null;
            /** Format: date */
            silenceReviewOn: string | null;
            /** Format: date */
            toldOn: string | null;
            /** @description null on one that ended by itself */
            endedBy: components["schemas"]["PersonName"] | null;
            /** @description whether it is over, by itself or not */
            over: boolean;
            /**
             * @description what keeps whoever asks from approving it
             * @enum {string|null}
             */
            hindrance: "young" | "near" | "near-author" | null;
            problems: ("silence-passed" | "to-approve")[];
            /** @description newest first; empty in the list */
            openings: components["schemas"]["DisclosureOpening"][];
            can: ("read" | "approve" | "open" | "end" | "renew-silence" | "tell")[];
        };
        DisclosureListResponse: {
            /** @description those with something to be seen to first, then those that are open, then the newest 50 that are over */
            disclosures: components["schemas"]["DisclosureResponse"][];
        };
        DisclosureRequest: {
            /**
             * Format: uuid
             * @description made by the client, so that a repeated request does it once
             * @example f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d21
             */
            id: string;
            /**
             * Format: uuid
             * @example 77a8c15e-8b9a-4a1e-9f53-0f8c7c2b1d10
             */
            authorId: string;
            /**
             * @description the number on the letter; no names
             * @example HC-2026-004417
             */
            reference: string;
            /**
             * @description by which rule of law the author is not told yet; null tells them at once
             * @example null
             * @enum {string|null}
             */
            silence: "court" | "crime" | "harm" | "other-law" | null;
            /**
             * @description in how many days another lead looks again whether the author may be told
             * @example 30
             */
            silenceDays?: number;
            /**
             * @example court-order
             * @enum {string}
             */
            reason: "court-order" | "coroner" | "police" | "regulator" | "claim";
            /**
             * @description entries as they stand at the approval, private ones too, or only what was shared
             * @example shared
             * @enum {string}
             */
            covers: "entries" | "shared";
            /**
             * @example [
             *       "words"
             *     ]
             */
            fields: ("words" | "themes" | "comments")[];
            /**
             * Format: date
             * @description entries first saved, or versions shared, from this day on
             * @example 2026-10-01
             */
            fromDay: string;
            /**
             * Format: date
             * @description until this day; 366 days at most, and none to come
             * @example 2026-10-31
             */
            untilDay: string;
            /**
             * @description for so many days from the approval on
             * @example 14
             */
            days: number;
        };
        DisclosedItemName: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description the day on which the entry was first saved, or the version shared
             */
            day: string;
            /** @description which version; null of an entry */
            version: number | null;
        };
        DisclosedItemListResponse: {
            /** @description oldest first; that they were looked at stands in the audit */
            items: components["schemas"]["DisclosedItemName"][];
        };
        DisclosedComment: {
            writer: string;
            /** Format: date */
            writtenOn: string;
            text: string;
            /** @description the words it stands on */
            passage: string | null;
        };
        DisclosedItemResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description the day on which the entry was first saved, or the version shared
             */
            day: string;
            /** @description which version; null of an entry */
            version: number | null;
            title: string | null;
            /** @description null where the words were not asked for */
            model: string | null;
            sections: components["schemas"]["SectionResponse"][] | null;
            /** @description null where themes were not asked for */
            tags: components["schemas"]["TagResponse"][] | null;
            /** @description null where comments were not asked for */
            comments: components["schemas"]["DisclosedComment"][] | null;
        };
        OwnDisclosure: {
            /** @enum {string} */
            covers: "entries" | "shared";
            fields: ("words" | "themes" | "comments")[];
            /** Format: date */
            fromDay: string;
            /** Format: date */
            untilDay: string;
            /** @enum {string} */
            reason: "court-order" | "coroner" | "police" | "regulator" | "claim";
            reference: string;
            askedBy: components["schemas"]["PersonName"];
            approvedBy: components["schemas"]["PersonName"] | null;
            /** Format: date */
            approvedOn: string | null;
            /**
             * Format: date
             * @description the last day on which it can be read
             */
            endsOn: string | null;
            /** Format: date */
            endedOn: string | null;
            /**
             * @description by which rule of law the author was not told at once
             * @enum {string|null}
             */
            silence: "court" | "crime" | "harm" | "other-law" | null;
            /** Format: uuid */
            id: string;
            over: boolean;
            /** @description newest first */
            openings: components["schemas"]["DisclosureOpening"][];
        };
        OwnDisclosureListResponse: {
            /** @description those that are open first */
            disclosures: components["schemas"]["OwnDisclosure"][];
        };
        NewLead: {
            /** Format: uuid */
            id: string;
            person: components["schemas"]["PersonName"];
            jobTitle: string;
            team: string | null;
            askedBy: components["schemas"]["PersonName"];
            /** Format: date */
            askedOn: string;
            /** @description they have come in; until then nobody agrees */
            isIn: boolean;
            can: ("read" | "agree" | "refuse")[];
        };
        NewLeadListResponse: {
            /** @description the oldest first; nothing for whoever may not agree */
            people: components["schemas"]["NewLead"][];
        };
        ProblemField: {
            /** @description a JSON pointer into what was sent */
            pointer: string;
            detail: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: components["schemas"]["ProblemField"][];
            /** @description 412 only: what is stored */
            stored?: components["schemas"]["EntryResponse"];
            /** @description 412 only: what was sent */
            sent?: components["schemas"]["EntryRequest"];
            /**
             * @description 403 only: show again that it is you, at POST /api/account/proof, then ask once more
             * @enum {string}
             */
            wants?: "proof";
            /** @description 500 only: to find it in the log */
            traceId?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type HealthResponse = components['schemas']['HealthResponse'];
export type MailChoiceResponse = components['schemas']['MailChoiceResponse'];
export type MailChoiceRequest = components['schemas']['MailChoiceRequest'];
export type UnsubscribeRequest = components['schemas']['UnsubscribeRequest'];
export type AuditedPerson = components['schemas']['AuditedPerson'];
export type AuditedEvent = components['schemas']['AuditedEvent'];
export type AuditPageResponse = components['schemas']['AuditPageResponse'];
export type OwnEvent = components['schemas']['OwnEvent'];
export type OwnEventListResponse = components['schemas']['OwnEventListResponse'];
export type SignInRequest = components['schemas']['SignInRequest'];
export type StaffMemberResponse = components['schemas']['StaffMemberResponse'];
export type SignInResponse = components['schemas']['SignInResponse'];
export type LinkRequest = components['schemas']['LinkRequest'];
export type SignInWay = components['schemas']['SignInWay'];
export type LinkResponse = components['schemas']['LinkResponse'];
export type UseLinkRequest = components['schemas']['UseLinkRequest'];
export type CodedLinkRequest = components['schemas']['CodedLinkRequest'];
export type WayToProviderResponse = components['schemas']['WayToProviderResponse'];
export type FirstAdministratorRequest = components['schemas']['FirstAdministratorRequest'];
export type OwnPasswordRequest = components['schemas']['OwnPasswordRequest'];
export type OwnSignIn = components['schemas']['OwnSignIn'];
export type OwnSignInListResponse = components['schemas']['OwnSignInListResponse'];
export type PasskeyChallengeResponse = components['schemas']['PasskeyChallengeResponse'];
export type ShownPasskeyRequest = components['schemas']['ShownPasskeyRequest'];
export type OwnPasskey = components['schemas']['OwnPasskey'];
export type OwnPasskeyListResponse = components['schemas']['OwnPasskeyListResponse'];
export type NewPasskeyRequest = components['schemas']['NewPasskeyRequest'];
export type ProofWaysResponse = components['schemas']['ProofWaysResponse'];
export type ProofRequest = components['schemas']['ProofRequest'];
export type SecondFactorResponse = components['schemas']['SecondFactorResponse'];
export type SecretResponse = components['schemas']['SecretResponse'];
export type FirstCodeRequest = components['schemas']['FirstCodeRequest'];
export type RecoveryCodesResponse = components['schemas']['RecoveryCodesResponse'];
export type SignInRule = components['schemas']['SignInRule'];
export type SignInWayListResponse = components['schemas']['SignInWayListResponse'];
export type LinkedIdentity = components['schemas']['LinkedIdentity'];
export type LinkedIdentityListResponse = components['schemas']['LinkedIdentityListResponse'];
export type PeopleSearchRequest = components['schemas']['PeopleSearchRequest'];
export type TeamName = components['schemas']['TeamName'];
export type ListedPerson = components['schemas']['ListedPerson'];
export type ProblemCount = components['schemas']['ProblemCount'];
export type PeoplePageResponse = components['schemas']['PeoplePageResponse'];
export type TeamListResponse = components['schemas']['TeamListResponse'];
export type NewPersonRequest = components['schemas']['NewPersonRequest'];
export type LeadAsked = components['schemas']['LeadAsked'];
export type PersonInvitation = components['schemas']['PersonInvitation'];
export type PersonName = components['schemas']['PersonName'];
export type ArrangedSupervision = components['schemas']['ArrangedSupervision'];
export type PeopleEvent = components['schemas']['PeopleEvent'];
export type PersonResponse = components['schemas']['PersonResponse'];
export type PersonRequest = components['schemas']['PersonRequest'];
export type MadeLinkResponse = components['schemas']['MadeLinkResponse'];
export type BeginSupervisionRequest = components['schemas']['BeginSupervisionRequest'];
export type InvitationsResponse = components['schemas']['InvitationsResponse'];
export type InvitedResponse = components['schemas']['InvitedResponse'];
export type ServiceLineResponse = components['schemas']['ServiceLineResponse'];
export type LineName = components['schemas']['LineName'];
export type LineMove = components['schemas']['LineMove'];
export type HouseTeamResponse = components['schemas']['HouseTeamResponse'];
export type HouseResponse = components['schemas']['HouseResponse'];
export type BeginningStep = components['schemas']['BeginningStep'];
export type NewAdministrator = components['schemas']['NewAdministrator'];
export type BeginningResponse = components['schemas']['BeginningResponse'];
export type HouseNameRequest = components['schemas']['HouseNameRequest'];
export type NewLineRequest = components['schemas']['NewLineRequest'];
export type NewTeamRequest = components['schemas']['NewTeamRequest'];
export type TeamRequest = components['schemas']['TeamRequest'];
export type LimitsPointResponse = components['schemas']['LimitsPointResponse'];
export type LimitsVersion = components['schemas']['LimitsVersion'];
export type LimitsResponse = components['schemas']['LimitsResponse'];
export type LimitsPointRequest = components['schemas']['LimitsPointRequest'];
export type LimitsRequest = components['schemas']['LimitsRequest'];
export type WeeksOfGroup = components['schemas']['WeeksOfGroup'];
export type WeeksResponse = components['schemas']['WeeksResponse'];
export type WeeksRequest = components['schemas']['WeeksRequest'];
export type ImportPreviewRequest = components['schemas']['ImportPreviewRequest'];
export type ImportCounts = components['schemas']['ImportCounts'];
export type ImportedChange = components['schemas']['ImportedChange'];
export type ImportedPerson = components['schemas']['ImportedPerson'];
export type ImportFault = components['schemas']['ImportFault'];
export type ImportPreviewResponse = components['schemas']['ImportPreviewResponse'];
export type ImportRequest = components['schemas']['ImportRequest'];
export type ImportResponse = components['schemas']['ImportResponse'];
export type ImportListResponse = components['schemas']['ImportListResponse'];
export type ImportLinksRequest = components['schemas']['ImportLinksRequest'];
export type ImportedLink = components['schemas']['ImportedLink'];
export type ImportLinksResponse = components['schemas']['ImportLinksResponse'];
export type DirectoryToken = components['schemas']['DirectoryToken'];
export type DirectoryTokenListResponse = components['schemas']['DirectoryTokenListResponse'];
export type DirectoryTokenRequest = components['schemas']['DirectoryTokenRequest'];
export type MadeDirectoryTokenResponse = components['schemas']['MadeDirectoryTokenResponse'];
export type EntrySearchRequest = components['schemas']['EntrySearchRequest'];
export type TagResponse = components['schemas']['TagResponse'];
export type SharedWith = components['schemas']['SharedWith'];
export type HitResponse = components['schemas']['HitResponse'];
export type FoundEntryResponse = components['schemas']['FoundEntryResponse'];
export type EntrySearchResponse = components['schemas']['EntrySearchResponse'];
export type ThemeSeenResponse = components['schemas']['ThemeSeenResponse'];
export type IntentionResponse = components['schemas']['IntentionResponse'];
export type LookingBackResponse = components['schemas']['LookingBackResponse'];
export type EntrySummary = components['schemas']['EntrySummary'];
export type EntryListResponse = components['schemas']['EntryListResponse'];
export type SectionResponse = components['schemas']['SectionResponse'];
export type LeftInResponse = components['schemas']['LeftInResponse'];
export type BegunFromResponse = components['schemas']['BegunFromResponse'];
export type EntryShare = components['schemas']['EntryShare'];
export type EntryResponse = components['schemas']['EntryResponse'];
export type SectionRequest = components['schemas']['SectionRequest'];
export type TagRequest = components['schemas']['TagRequest'];
export type LeftInRequest = components['schemas']['LeftInRequest'];
export type BegunFromRequest = components['schemas']['BegunFromRequest'];
export type EntryRequest = components['schemas']['EntryRequest'];
export type EarlierSaveSummary = components['schemas']['EarlierSaveSummary'];
export type EarlierSaveListResponse = components['schemas']['EarlierSaveListResponse'];
export type EarlierSaveResponse = components['schemas']['EarlierSaveResponse'];
export type IdentifyingSectionRequest = components['schemas']['IdentifyingSectionRequest'];
export type IdentifyingRequest = components['schemas']['IdentifyingRequest'];
export type DetailResponse = components['schemas']['DetailResponse'];
export type IdentifyingResponse = components['schemas']['IdentifyingResponse'];
export type LeaveOutRequest = components['schemas']['LeaveOutRequest'];
export type ShareRequest = components['schemas']['ShareRequest'];
export type ShareResponse = components['schemas']['ShareResponse'];
export type InboxShare = components['schemas']['InboxShare'];
export type InboxResponse = components['schemas']['InboxResponse'];
export type QuotedPassageResponse = components['schemas']['QuotedPassageResponse'];
export type EarlierWordingResponse = components['schemas']['EarlierWordingResponse'];
export type CommentResponse = components['schemas']['CommentResponse'];
export type CommentThread = components['schemas']['CommentThread'];
export type CommentDraftResponse = components['schemas']['CommentDraftResponse'];
export type CommentListResponse = components['schemas']['CommentListResponse'];
export type PassageRequest = components['schemas']['PassageRequest'];
export type CommentRequest = components['schemas']['CommentRequest'];
export type WordingRequest = components['schemas']['WordingRequest'];
export type CommentDraftRequest = components['schemas']['CommentDraftRequest'];
export type ReleaseRequest = components['schemas']['ReleaseRequest'];
export type ReleaseResponse = components['schemas']['ReleaseResponse'];
export type ConcernNoteResponse = components['schemas']['ConcernNoteResponse'];
export type ConcernNoteListResponse = components['schemas']['ConcernNoteListResponse'];
export type ConcernNoteRequest = components['schemas']['ConcernNoteRequest'];
export type SignpostResponse = components['schemas']['SignpostResponse'];
export type SignpostListResponse = components['schemas']['SignpostListResponse'];
export type KeptSignpost = components['schemas']['KeptSignpost'];
export type KeptSignpostListResponse = components['schemas']['KeptSignpostListResponse'];
export type NewSignpostRequest = components['schemas']['NewSignpostRequest'];
export type SignpostRequest = components['schemas']['SignpostRequest'];
export type TeamCoverResponse = components['schemas']['TeamCoverResponse'];
export type HouseCoverResponse = components['schemas']['HouseCoverResponse'];
export type PersonCoverResponse = components['schemas']['PersonCoverResponse'];
export type TeamCoverPageResponse = components['schemas']['TeamCoverPageResponse'];
export type RecordToConfirm = components['schemas']['RecordToConfirm'];
export type SupervisionResponse = components['schemas']['SupervisionResponse'];
export type SupervisionListResponse = components['schemas']['SupervisionListResponse'];
export type AppointmentResponse = components['schemas']['AppointmentResponse'];
export type CoverStanding = components['schemas']['CoverStanding'];
export type BroughtShare = components['schemas']['BroughtShare'];
export type TopicToCome = components['schemas']['TopicToCome'];
export type CommitmentResponse = components['schemas']['CommitmentResponse'];
export type BroughtVersion = components['schemas']['BroughtVersion'];
export type AgreementStanding = components['schemas']['AgreementStanding'];
export type SupervisionPageResponse = components['schemas']['SupervisionPageResponse'];
export type CoverResponse = components['schemas']['CoverResponse'];
export type CoverListResponse = components['schemas']['CoverListResponse'];
export type AgreementTermsResponse = components['schemas']['AgreementTermsResponse'];
export type AgreementAnswerResponse = components['schemas']['AgreementAnswerResponse'];
export type AgreementDraftResponse = components['schemas']['AgreementDraftResponse'];
export type AgreedResponse = components['schemas']['AgreedResponse'];
export type StandingLimitResponse = components['schemas']['StandingLimitResponse'];
export type AgreementResponse = components['schemas']['AgreementResponse'];
export type AgreementRequest = components['schemas']['AgreementRequest'];
export type AnswerRequest = components['schemas']['AnswerRequest'];
export type GroupSupervisionResponse = components['schemas']['GroupSupervisionResponse'];
export type GroupSupervisionListResponse = components['schemas']['GroupSupervisionListResponse'];
export type GroupSupervisionRequest = components['schemas']['GroupSupervisionRequest'];
export type SessionSummary = components['schemas']['SessionSummary'];
export type SessionListResponse = components['schemas']['SessionListResponse'];
export type PlanRequest = components['schemas']['PlanRequest'];
export type ChecksResponse = components['schemas']['ChecksResponse'];
export type NoteResponse = components['schemas']['NoteResponse'];
export type TopicResponse = components['schemas']['TopicResponse'];
export type PromiseInRecord = components['schemas']['PromiseInRecord'];
export type ConfirmationResponse = components['schemas']['ConfirmationResponse'];
export type CancellationResponse = components['schemas']['CancellationResponse'];
export type CorrectionResponse = components['schemas']['CorrectionResponse'];
export type SessionResponse = components['schemas']['SessionResponse'];
export type ArrangementRequest = components['schemas']['ArrangementRequest'];
export type CancellationRequest = components['schemas']['CancellationRequest'];
export type ChecksRequest = components['schemas']['ChecksRequest'];
export type SharedBetween = components['schemas']['SharedBetween'];
export type SharedBetweenResponse = components['schemas']['SharedBetweenResponse'];
export type TopicRequest = components['schemas']['TopicRequest'];
export type TalkedRequest = components['schemas']['TalkedRequest'];
export type AgendaRequest = components['schemas']['AgendaRequest'];
export type NoteRequest = components['schemas']['NoteRequest'];
export type PrivateNoteResponse = components['schemas']['PrivateNoteResponse'];
export type PrivateNoteRequest = components['schemas']['PrivateNoteRequest'];
export type CorrectionRequest = components['schemas']['CorrectionRequest'];
export type CommitmentListResponse = components['schemas']['CommitmentListResponse'];
export type CommitmentRequest = components['schemas']['CommitmentRequest'];
export type RevisedCommitmentRequest = components['schemas']['RevisedCommitmentRequest'];
export type ClosingRequest = components['schemas']['ClosingRequest'];
export type BehaviourResponse = components['schemas']['BehaviourResponse'];
export type ThemeResponse = components['schemas']['ThemeResponse'];
export type QuestionResponse = components['schemas']['QuestionResponse'];
export type BriefingResponse = components['schemas']['BriefingResponse'];
export type EarlierBriefingResponse = components['schemas']['EarlierBriefingResponse'];
export type NamedCodeResponse = components['schemas']['NamedCodeResponse'];
export type BriefingListResponse = components['schemas']['BriefingListResponse'];
export type PublishedBriefingResponse = components['schemas']['PublishedBriefingResponse'];
export type VersionResponse = components['schemas']['VersionResponse'];
export type BriefingReadingResponse = components['schemas']['BriefingReadingResponse'];
export type BeginDraftRequest = components['schemas']['BeginDraftRequest'];
export type DraftWordsBody = components['schemas']['DraftWordsBody'];
export type DraftPartBody = components['schemas']['DraftPartBody'];
export type DraftBehaviourBody = components['schemas']['DraftBehaviourBody'];
export type DraftThemeBody = components['schemas']['DraftThemeBody'];
export type DraftQuestionBody = components['schemas']['DraftQuestionBody'];
export type DraftDocumentBody = components['schemas']['DraftDocumentBody'];
export type BriefingDraftResponse = components['schemas']['BriefingDraftResponse'];
export type BriefingDraftListed = components['schemas']['BriefingDraftListed'];
export type BriefingDraftListResponse = components['schemas']['BriefingDraftListResponse'];
export type KnownBehaviour = components['schemas']['KnownBehaviour'];
export type KnownThemeResponse = components['schemas']['KnownThemeResponse'];
export type TeamChoice = components['schemas']['TeamChoice'];
export type BriefingChoicesResponse = components['schemas']['BriefingChoicesResponse'];
export type BriefingDraftRequest = components['schemas']['BriefingDraftRequest'];
export type GoesOn = components['schemas']['GoesOn'];
export type Ends = components['schemas']['Ends'];
export type DraftFaultResponse = components['schemas']['DraftFaultResponse'];
export type AddressedBefore = components['schemas']['AddressedBefore'];
export type PublicationPreview = components['schemas']['PublicationPreview'];
export type PublicationRequest = components['schemas']['PublicationRequest'];
export type PublicationResponse = components['schemas']['PublicationResponse'];
export type RetirementResponse = components['schemas']['RetirementResponse'];
export type TeamReflectionResponse = components['schemas']['TeamReflectionResponse'];
export type TeamReflectionListResponse = components['schemas']['TeamReflectionListResponse'];
export type TeamReflectionRequest = components['schemas']['TeamReflectionRequest'];
export type TrendLine = components['schemas']['TrendLine'];
export type TrendCode = components['schemas']['TrendCode'];
export type TrendComing = components['schemas']['TrendComing'];
export type TrendBriefing = components['schemas']['TrendBriefing'];
export type TrendPart = components['schemas']['TrendPart'];
export type TrendsResponse = components['schemas']['TrendsResponse'];
export type TrendDirection = components['schemas']['TrendDirection'];
export type TrendTogether = components['schemas']['TrendTogether'];
export type TrendsTogetherMonth = components['schemas']['TrendsTogetherMonth'];
export type TrendsTogetherResponse = components['schemas']['TrendsTogetherResponse'];
export type TrendChoicesResponse = components['schemas']['TrendChoicesResponse'];
export type TrendOfPart = components['schemas']['TrendOfPart'];
export type TrendsOfPartsResponse = components['schemas']['TrendsOfPartsResponse'];
export type AccountClosing = components['schemas']['AccountClosing'];
export type AccountClosingResponse = components['schemas']['AccountClosingResponse'];
export type AccountClosingBegun = components['schemas']['AccountClosingBegun'];
export type ErasureReceiptRequest = components['schemas']['ErasureReceiptRequest'];
export type ErasureReceiptResponse = components['schemas']['ErasureReceiptResponse'];
export type EntriesErasureResponse = components['schemas']['EntriesErasureResponse'];
export type PaperFact = components['schemas']['PaperFact'];
export type PaperRow = components['schemas']['PaperRow'];
export type PaperTable = components['schemas']['PaperTable'];
export type PaperPart = components['schemas']['PaperPart'];
export type PaperResponse = components['schemas']['PaperResponse'];
export type OwnLeavingResponse = components['schemas']['OwnLeavingResponse'];
export type MadePackLinkResponse = components['schemas']['MadePackLinkResponse'];
export type PackLinksOfPersonResponse = components['schemas']['PackLinksOfPersonResponse'];
export type PackLinkRequest = components['schemas']['PackLinkRequest'];
export type PackBehindLinkResponse = components['schemas']['PackBehindLinkResponse'];
export type FetchPackRequest = components['schemas']['FetchPackRequest'];
export type FormFieldResponse = components['schemas']['FormFieldResponse'];
export type FormPromptResponse = components['schemas']['FormPromptResponse'];
export type FormPartsResponse = components['schemas']['FormPartsResponse'];
export type FormActivitiesResponse = components['schemas']['FormActivitiesResponse'];
export type ProfessionalFormResponse = components['schemas']['ProfessionalFormResponse'];
export type ProfessionalFormListResponse = components['schemas']['ProfessionalFormListResponse'];
export type FieldWords = components['schemas']['FieldWords'];
export type AnswerWords = components['schemas']['AnswerWords'];
export type PartWords = components['schemas']['PartWords'];
export type ActivityWords = components['schemas']['ActivityWords'];
export type GapWords = components['schemas']['GapWords'];
export type ProfessionalDocumentRequest = components['schemas']['ProfessionalDocumentRequest'];
export type RetentionRule = components['schemas']['RetentionRule'];
export type RetentionResponse = components['schemas']['RetentionResponse'];
export type HoldResponse = components['schemas']['HoldResponse'];
export type HoldListResponse = components['schemas']['HoldListResponse'];
export type AuthorSearchRequest = components['schemas']['AuthorSearchRequest'];
export type FoundAuthor = components['schemas']['FoundAuthor'];
export type AuthorSearchResponse = components['schemas']['AuthorSearchResponse'];
export type HoldRequest = components['schemas']['HoldRequest'];
export type HoldReviewRequest = components['schemas']['HoldReviewRequest'];
export type SilenceRequest = components['schemas']['SilenceRequest'];
export type OwnHold = components['schemas']['OwnHold'];
export type OwnHoldListResponse = components['schemas']['OwnHoldListResponse'];
export type DisclosureOpening = components['schemas']['DisclosureOpening'];
export type DisclosureResponse = components['schemas']['DisclosureResponse'];
export type DisclosureListResponse = components['schemas']['DisclosureListResponse'];
export type DisclosureRequest = components['schemas']['DisclosureRequest'];
export type DisclosedItemName = components['schemas']['DisclosedItemName'];
export type DisclosedItemListResponse = components['schemas']['DisclosedItemListResponse'];
export type DisclosedComment = components['schemas']['DisclosedComment'];
export type DisclosedItemResponse = components['schemas']['DisclosedItemResponse'];
export type OwnDisclosure = components['schemas']['OwnDisclosure'];
export type OwnDisclosureListResponse = components['schemas']['OwnDisclosureListResponse'];
export type NewLead = components['schemas']['NewLead'];
export type NewLeadListResponse = components['schemas']['NewLeadListResponse'];
export type ProblemField = components['schemas']['ProblemField'];
export type Problem = components['schemas']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mail.choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoiceResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mail.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rhythm": "morning"
                 *     }
                 */
                "application/json": components["schemas"]["MailChoiceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoiceResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Mail.unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                 *     }
                 */
                "application/json": components["schemas"]["UnsubscribeRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.page": {
        parameters: {
            query?: {
                kind?: "people" | "roles" | "supervisions" | "settings" | "accounts" | "governance";
                /** @description who did it, or whom it was done to */
                person?: string;
                /** @description where the last page ended */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Audit.csv": {
        parameters: {
            query?: {
                kind?: "people" | "roles" | "supervisions" | "settings" | "accounts" | "governance";
                /** @description who did it, or whom it was done to */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnEvents.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEventListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SignIn.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SignIn.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "amina@willowmere.example",
                 *       "password": "warm socks by the window",
                 *       "code": "492 039"
                 *     }
                 */
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SignIn.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OneTimeLink.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k"
                 *     }
                 */
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OneTimeLink.use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k",
                 *       "code": "K7MP-3XQR",
                 *       "password": "rain on the greenhouse roof"
                 *     }
                 */
                "application/json": components["schemas"]["UseLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OneTimeLink.begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k",
                 *       "code": "K7MP-3XQR"
                 *     }
                 */
                "application/json": components["schemas"]["CodedLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayToProviderResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OneTimeLink.finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OneTimeLink.useFirst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k",
                 *       "password": "rain on the greenhouse roof",
                 *       "organisation": "Rowan House",
                 *       "givenName": "Ines",
                 *       "familyName": "Castell",
                 *       "email": "ines.castell@rowan.example",
                 *       "jobTitle": "Head of administration",
                 *       "staffGroup": "non-clinical"
                 *     }
                 */
                "application/json": components["schemas"]["FirstAdministratorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnPassword.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "warm socks by the window",
                 *       "newPassword": "rain on the greenhouse roof"
                 *     }
                 */
                "application/json": components["schemas"]["OwnPasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnSignIns.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSignInListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnSignIns.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "OwnSignIns.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Passkey.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyChallengeResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Passkey.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "id": "x",
                 *         "rawId": "x",
                 *         "type": "public-key",
                 *         "clientExtensionResults": {},
                 *         "response": {
                 *           "clientDataJSON": "x",
                 *           "authenticatorData": "x",
                 *           "signature": "x"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ShownPasskeyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Passkey.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPasskeyListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Passkey.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "id": "x",
                 *         "rawId": "x",
                 *         "type": "public-key",
                 *         "clientExtensionResults": {},
                 *         "response": {
                 *           "clientDataJSON": "x",
                 *           "attestationObject": "x"
                 *         }
                 *       },
                 *       "name": "My phone"
                 *     }
                 */
                "application/json": components["schemas"]["NewPasskeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPasskeyListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Passkey.askToMake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyChallengeResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Passkey.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Proof.ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofWaysResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Proof.begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayToProviderResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Proof.prove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "warm socks by the window",
                 *       "code": "492 039"
                 *     }
                 */
                "application/json": components["schemas"]["ProofRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492 039"
                 *     }
                 */
                "application/json": components["schemas"]["FirstCodeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SecondFactor.renewCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SignInRule.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInRule"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SignInRule.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lastsHours": 12,
                 *       "idleMinutesShared": 30,
                 *       "idleMinutesOwn": 720,
                 *       "secondFactorFor": [
                 *         "administrator"
                 *       ],
                 *       "passwordsFor": "everyone"
                 *     }
                 */
                "application/json": components["schemas"]["SignInRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInRule"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SingleSignOn.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWayListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SingleSignOn.begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayToProviderResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SingleSignOn.finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SingleSignOn.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedIdentityListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SingleSignOn.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayToProviderResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "SingleSignOn.unlink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "lind",
                 *       "left": false
                 *     }
                 */
                "application/json": components["schemas"]["PeopleSearchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePageResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.bringIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "givenName": "Samira",
                 *       "familyName": "Lindqvist",
                 *       "email": "samira.lindqvist@willowmere.example",
                 *       "jobTitle": "Physiotherapist",
                 *       "staffGroup": "therapy",
                 *       "teamId": null,
                 *       "endsOn": null,
                 *       "id": "f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d11"
                 *     }
                 */
                "application/json": components["schemas"]["NewPersonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.change": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that is being changed, as in ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "givenName": "Samira",
                 *       "familyName": "Lindqvist",
                 *       "email": "samira.lindqvist@willowmere.example",
                 *       "jobTitle": "Physiotherapist",
                 *       "staffGroup": "therapy",
                 *       "teamId": null,
                 *       "endsOn": null
                 *     }
                 */
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.unsuspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.bringBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.grant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Person.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Arranging.makeLink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeLinkResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Arranging.askReset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Arranging.begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "c0f4a1de-7a2b-4d0e-9a55-5a0e2b7c9d21",
                 *       "supervisorId": "0d5f0c1e-8f4e-4c9c-8d0a-1c6e2f8b7a31",
                 *       "type": "professional"
                 *     }
                 */
                "application/json": components["schemas"]["BeginSupervisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Arranging.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                supervision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Invitation.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Invitation.inviteMore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Invitation.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.rename": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that is being changed */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Neuro-rehabilitation"
                 *     }
                 */
                "application/json": components["schemas"]["HouseNameRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.beginning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeginningResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.addLine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Neuro-rehabilitation",
                 *       "id": "f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d12"
                 *     }
                 */
                "application/json": components["schemas"]["NewLineRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLineResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.changeLine": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that is being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Neuro-rehabilitation"
                 *     }
                 */
                "application/json": components["schemas"]["HouseNameRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLineResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.closeLine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLineResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.reopenLine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLineResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.addTeam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Neuro-rehabilitation",
                 *       "id": "f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d13",
                 *       "kind": "ward",
                 *       "lineId": null
                 *     }
                 */
                "application/json": components["schemas"]["NewTeamRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseTeamResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.changeTeam": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that is being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Neuro-rehabilitation",
                 *       "lineId": null,
                 *       "lineFrom": null
                 *     }
                 */
                "application/json": components["schemas"]["TeamRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseTeamResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.closeTeam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseTeamResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "House.reopenTeam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseTeamResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Limits.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Limits.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description the version that stands, "0" where there is none */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "points": [
                 *         {
                 *           "name": "Harm",
                 *           "words": "If somebody may be harmed, it is passed on to whoever can help."
                 *         }
                 *       ],
                 *       "signedBy": "Ines Castell",
                 *       "signedAs": "Caldicott guardian",
                 *       "reviewOn": "2027-11-22"
                 *     }
                 */
                "application/json": components["schemas"]["LimitsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Limits.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Limits.weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeksResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Limits.setWeeks": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that is being changed */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "weeks": [
                 *         {
                 *           "staffGroup": "care",
                 *           "weeks": 6
                 *         },
                 *         {
                 *           "staffGroup": "non-clinical",
                 *           "weeks": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WeeksRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeksResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PeopleImport.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "RS1tYWlsLEZpcnN0IG5hbWUsTGFzdCBuYW1lLEpvYiB0aXRsZSxTdGFmZiBncm91cCxMYXN0IGRheQ0Kbm9vci5heml6QHdpbGxvd21lcmUuZXhhbXBsZSxOb29yLEF6aXosUGh5c2lvdGhlcmFwaXN0LFRoZXJhcHksMzEvMDEvMjAyNw0K"
                 *     }
                 */
                "application/json": components["schemas"]["ImportPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PeopleImport.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PeopleImport.bringIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "RS1tYWlsLEZpcnN0IG5hbWUsTGFzdCBuYW1lLEpvYiB0aXRsZSxTdGFmZiBncm91cCxMYXN0IGRheQ0Kbm9vci5heml6QHdpbGxvd21lcmUuZXhhbXBsZSxOb29yLEF6aXosUGh5c2lvdGhlcmFwaXN0LFRoZXJhcHksMzEvMDEvMjAyNw0K",
                 *       "id": "0b1f3c52-6a7e-4d1b-8f0e-9c2d4a6b8e10",
                 *       "seen": "oZ3v0cRkQ9rJ2m1b8V7xYwT5uI4nE6sKdLfGhPqAaBc"
                 *     }
                 */
                "application/json": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PeopleImport.template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PeopleImport.makeLinks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "after": null
                 *     }
                 */
                "application/json": components["schemas"]["ImportLinksRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLinksResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DirectoryToken.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryTokenListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DirectoryToken.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "2b0f4a1d-7a2b-4d0e-9a55-5a0e2b7c9d31",
                 *       "name": "Entra ID"
                 *     }
                 */
                "application/json": components["schemas"]["DirectoryTokenRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeDirectoryTokenResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "DirectoryToken.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryToken"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Search.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "theme": "COM",
                 *       "month": "2026-11",
                 *       "words": "promise"
                 *     }
                 */
                "application/json": components["schemas"]["EntrySearchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntrySearchResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Search.lookBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookingBackResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Entry.list": {
        parameters: {
            query?: {
                /** @description a theme (with its behaviours) or one behaviour */
                theme?: string;
                direction?: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
                tone?: "good" | "mixed" | "hard";
                /** @description the model it was written in last */
                model?: "plain" | "driscoll" | "rolfe" | "gibbs" | "johns" | "kolb" | "star";
                shared?: "yes" | "no";
                month?: string;
                /** @description where the last page ended */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Entry.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Entry.save": {
        parameters: {
            query?: never;
            header?: {
                /** @description the revision that is being changed, as in ETag; none on the first save */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "model": "plain",
                 *       "title": null,
                 *       "sections": [
                 *         {
                 *           "section": "text",
                 *           "text": "The call bell kept ringing and I answered it the same way each time. It helped us both."
                 *         }
                 *       ],
                 *       "tags": [
                 *         {
                 *           "code": "COM4",
                 *           "direction": "upheld"
                 *         }
                 *       ],
                 *       "tone": "mixed",
                 *       "shiftHalf": "second-half",
                 *       "week": "2026-W47",
                 *       "cpdMinutes": 30,
                 *       "leftIn": [
                 *         {
                 *           "kind": "place",
                 *           "mark": "1f0c2ab9"
                 *         }
                 *       ],
                 *       "begunFrom": {
                 *         "briefing": "therapeutic-relationships",
                 *         "version": 1,
                 *         "question": "Q1"
                 *       },
                 *       "countsInTrends": false
                 *     }
                 */
                "application/json": components["schemas"]["EntryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description the first save */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Entry.delete": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Entry.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EarlierSave.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierSaveListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EarlierSave.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierSaveResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Identifying.look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sections": [
                 *         {
                 *           "section": "text",
                 *           "text": "I sat with Mrs Adeyemi in bed 14 until Grace came back."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IdentifyingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifyingResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Share.share": {
        parameters: {
            query?: never;
            header?: {
                /** @description the revision that was looked at before sharing */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "readerId": "375d739f-a0a5-4186-b78e-e2f8a3daf454",
                 *       "purpose": "one-to-one",
                 *       "leaveOut": {
                 *         "sections": [],
                 *         "parts": [
                 *           "tone"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Share.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Share.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Share.inbox": {
        parameters: {
            query?: {
                /** @description where the last page ended */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Comment.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Comment.comment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "What helped you to stay so calm?",
                 *       "kind": "question",
                 *       "passage": {
                 *         "section": "text",
                 *         "start": 0,
                 *         "end": 8
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Comment.edit": {
        parameters: {
            query?: never;
            header?: {
                /** @description the revision of the wording that is being changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "What helped you to stay so calm?"
                 *     }
                 */
                "application/json": components["schemas"]["WordingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Comment.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDraftResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Comment.keep": {
        parameters: {
            query?: never;
            header?: {
                /** @description the revision that is being changed, as in ETag; none the first time */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "What helped you to stay so calm?",
                 *       "kind": "question",
                 *       "passage": {
                 *         "section": "text",
                 *         "start": 0,
                 *         "end": 8
                 *       },
                 *       "shareId": "7c0e1f52-6d0b-4d1f-9b1a-2f6f0c3f5e11"
                 *     }
                 */
                "application/json": components["schemas"]["CommentDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDraftResponse"];
                };
            };
            /** @description the first time */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDraftResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Comment.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Comment.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "when": "morning"
                 *     }
                 */
                "application/json": components["schemas"]["ReleaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Comment.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Comment.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ConcernNote.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernNoteListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ConcernNote.note": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recordedIn": "Incident system, number 20417"
                 *     }
                 */
                "application/json": components["schemas"]["ConcernNoteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcernNoteResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Signpost.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignpostListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Signpost.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "safeguarding",
                 *       "name": "Safeguarding lead",
                 *       "forWhat": "Somebody may be harmed, here or at home.",
                 *       "phone": "2222",
                 *       "place": "Rowan ward, second floor",
                 *       "hours": "Day and night",
                 *       "reviewOn": "2027-05-29",
                 *       "code": "f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d14"
                 *     }
                 */
                "application/json": components["schemas"]["NewSignpostRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSignpost"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Signpost.kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSignpostListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Signpost.change": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that is being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "safeguarding",
                 *       "name": "Safeguarding lead",
                 *       "forWhat": "Somebody may be harmed, here or at home.",
                 *       "phone": "2222",
                 *       "place": "Rowan ward, second floor",
                 *       "hours": "Day and night",
                 *       "reviewOn": "2027-05-29"
                 *     }
                 */
                "application/json": components["schemas"]["SignpostRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSignpost"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Signpost.takeDown": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "HouseCover.teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseCoverResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "HouseCover.ofNoTeam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamCoverPageResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "HouseCover.team": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamCoverPageResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Supervision.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Supervision.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionPageResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Supervision.cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Agreement.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Agreement.draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description the revision that is being changed, as in ETag; none on the first draft */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "aims": "To think about hard shifts together, and about what comes next.",
                 *       "everyWeeks": 6,
                 *       "minutes": 45,
                 *       "place": "The quiet room, or by phone.",
                 *       "protectedTime": "It is work time. We move it rather than drop it.",
                 *       "sharing": "What we say stays between us. Themes may go to the ward manager once we both say so.",
                 *       "confidentiality": "Harm to anyone, unsafe practice, a crime, or a court order cannot stay between us.",
                 *       "notes": "We write the record together. Private notes are our own, and a court can ask for them.",
                 *       "cancelling": "A day before where we can, and we find a new date at once.",
                 *       "urgent": "The nurse in charge, then the on-call manager.",
                 *       "disagreement": "We say so in the session first, then ask the practice educator to join us.",
                 *       "reviewOn": "2027-05-24"
                 *     }
                 */
                "application/json": components["schemas"]["AgreementRequest"];
            };
        };
        responses: {
            /** @description nothing was different */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Agreement.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that is answered, as in ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "agreed",
                 *       "words": null
                 *     }
                 */
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "GroupSupervision.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSupervisionListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "GroupSupervision.record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "heldOn": "2026-11-20",
                 *       "supervisionIds": [
                 *         "346302cc-c74b-44f2-8307-7f668e09b836"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GroupSupervisionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSupervisionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "GroupSupervision.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.list": {
        parameters: {
            query?: {
                /** @description where the last page ended */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "day": "2026-12-10",
                 *       "beginsAt": "14:00",
                 *       "minutes": 45,
                 *       "place": "The quiet room",
                 *       "id": "7f0c9f6e-6f0e-4c52-8a52-5a3c1f0e9d11"
                 *     }
                 */
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.move": {
        parameters: {
            query?: never;
            header: {
                /** @description the `arrangement` that is being changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "day": "2026-12-10",
                 *       "beginsAt": "14:00",
                 *       "minutes": 45,
                 *       "place": "The quiet room"
                 *     }
                 */
                "application/json": components["schemas"]["ArrangementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The ward is short today."
                 *     }
                 */
                "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.check": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision of the checks */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "wellbeingOffered": true,
                 *       "safeguardingConsidered": true,
                 *       "whereRecorded": ""
                 *     }
                 */
                "application/json": components["schemas"]["ChecksRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Session.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.shares": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedBetweenResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "3c1f0e9d-11aa-4c52-8a52-7f0c9f6e6f0e",
                 *       "title": "The study day",
                 *       "endsShare": false
                 *     }
                 */
                "application/json": components["schemas"]["TopicRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.talk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                topic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "talkedAbout": true
                 *     }
                 */
                "application/json": components["schemas"]["TalkedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                topic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topics": []
                 *     }
                 */
                "application/json": components["schemas"]["AgendaRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.write": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision of my note; "0" before the first */
                "If-Match": string;
            };
            path: {
                id: string;
                topic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The last hour is the worst."
                 *     }
                 */
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.privateNote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNoteResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.keep": {
        parameters: {
            query?: never;
            header: {
                /** @description their revision; "0" before the first */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Say less."
                 *     }
                 */
                "application/json": components["schemas"]["PrivateNoteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNoteResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that was read, as in ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Record.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "11aa3c1f-0e9d-4c52-8a52-6f0e7f0c9f6e",
                 *       "text": "It was the study day in March, not in May."
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitment.list": {
        parameters: {
            query?: {
                /** @description open: still to do, the soonest first; past: closed, or of a supervision that has ended, the newest first */
                state?: "open" | "past";
                /** @description of one supervision only */
                supervision?: string;
                /** @description where the last page ended */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitment.promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "owner": "supervisor",
                 *       "words": "Ask about a quieter place for handover.",
                 *       "dueOn": "2027-12-01",
                 *       "supervisionId": "346302cc-c74b-44f2-8307-7f668e09b836"
                 *     }
                 */
                "application/json": components["schemas"]["CommitmentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitment.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitment.revise": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that is being changed, as in ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "owner": "supervisor",
                 *       "words": "Ask about a quieter place for handover.",
                 *       "dueOn": "2027-12-01"
                 *     }
                 */
                "application/json": components["schemas"]["RevisedCommitmentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitment.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "as": "done"
                 *     }
                 */
                "application/json": components["schemas"]["ClosingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Commitment.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Briefing.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Briefing.newest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingReadingResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Briefing.version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingReadingResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Briefing.markAsRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Briefing.markAsNotRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingDraft.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingDraftListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingDraft.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "6d8f4a51-2c0e-4b7e-9a35-1f2a7c9be043",
                 *       "text": "Shared learning briefing: Meals and company\n\nPurpose\nWhat a good meal is here.\n\nCompany at table\n- Sit down beside people\n- Eat with them where you can\n\nWhat undermines this\n- Talking over somebody who eats\n\nKey messages\n- A meal is more than food\n\nQuestions for reflection\n1. When did somebody last enjoy a meal with you?\n"
                 *     }
                 */
                "application/json": components["schemas"]["BeginDraftRequest"];
            };
        };
        responses: {
            /** @description begun before with this id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingDraftResponse"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingDraftResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingDraft.choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingChoicesResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingDraft.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingDraftResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingDraft.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that is being changed, as in ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": {
                 *         "title": {
                 *           "text": "Meals and company",
                 *           "lines": [
                 *             12
                 *           ]
                 *         },
                 *         "purpose": {
                 *           "text": "Meals and company",
                 *           "lines": [
                 *             12
                 *           ]
                 *         },
                 *         "standards": [],
                 *         "aims": [],
                 *         "themes": [
                 *           {
                 *             "key": "theme-1",
                 *             "name": "Company at table",
                 *             "summary": "A meal is more than food.",
                 *             "lines": [
                 *               12
                 *             ],
                 *             "continues": null,
                 *             "behaviours": [
                 *               {
                 *                 "key": "behaviour-1",
                 *                 "name": "Sit down beside people",
                 *                 "sentence": "Sit down beside people and eat with them where you can.",
                 *                 "lines": [
                 *                   12
                 *                 ],
                 *                 "continues": null,
                 *                 "chip": false
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "undermining": null,
                 *         "messages": [
                 *           {
                 *             "text": "Meals and company",
                 *             "lines": [
                 *               12
                 *             ],
                 *             "key": "part-1"
                 *           }
                 *         ],
                 *         "questions": [
                 *           {
                 *             "text": "Meals and company",
                 *             "lines": [
                 *               12
                 *             ],
                 *             "key": "question-1",
                 *             "audience": "all",
                 *             "about": [
                 *               "theme-1"
                 *             ],
                 *             "continues": null
                 *           }
                 *         ],
                 *         "leftOver": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BriefingDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingDraftResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingDraft.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingDraft.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationPreview"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingDraft.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description the revision that was looked at, as in ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "ends": [],
                 *       "addressedTo": "all"
                 *     }
                 */
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingRetirement.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetirementResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "BriefingRetirement.bringBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetirementResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TeamReflection.list": {
        parameters: {
            query?: {
                /** @description of one briefing only */
                briefing?: string;
                /** @description where the last page ended */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamReflectionListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TeamReflection.record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "briefing": "therapeutic-relationships",
                 *       "question": "Q1",
                 *       "setting": "handover",
                 *       "themes": [
                 *         "DIG",
                 *         "COM"
                 *       ],
                 *       "change": "Knock, and wait for a reply before going in.",
                 *       "people": 9
                 *     }
                 */
                "application/json": components["schemas"]["TeamReflectionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamReflectionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TeamReflection.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Trends.read": {
        parameters: {
            query?: {
                /** @description the first published month without it */
                from?: string;
                to?: string;
                /** @description of these months only so many, the newest */
                last?: string;
                /** @description the organisation without it */
                cut?: "organisation" | "service-line" | "ward" | "staff-group";
                /** @description which line, ward or staff group; the first without it */
                part?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendsResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Trends.csv": {
        parameters: {
            query?: {
                /** @description the first published month without it */
                from?: string;
                to?: string;
                /** @description of these months only so many, the newest */
                last?: string;
                /** @description the organisation without it */
                cut?: "organisation" | "service-line" | "ward" | "staff-group";
                /** @description which line, ward or staff group; the first without it */
                part?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Trends.together": {
        parameters: {
            query?: {
                /** @description the first published month without it */
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendsTogetherResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Trends.csvTogether": {
        parameters: {
            query?: {
                /** @description the first published month without it */
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Trends.choices": {
        parameters: {
            query?: {
                /** @description only those in whose name, or whose line's name, this stands */
                words?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendChoicesResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Trends.ofParts": {
        parameters: {
            query: {
                /** @description the first published month without it */
                from?: string;
                to?: string;
                cut: "service-line" | "ward" | "staff-group";
                /** @description for wards the line whose wards are compared; the first without it */
                line?: string;
                /** @description a theme or behaviour */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendsOfPartsResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Trends.csvOfParts": {
        parameters: {
            query: {
                /** @description the first published month without it */
                from?: string;
                to?: string;
                cut: "service-line" | "ward" | "staff-group";
                /** @description for wards the line whose wards are compared; the first without it */
                line?: string;
                /** @description a theme or behaviour */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AccountClosing.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClosingResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AccountClosing.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClosingBegun"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AccountClosing.keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AccountClosing.receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "QT4MK-7DXHE-92RWP-CJ8VB"
                 *     }
                 */
                "application/json": components["schemas"]["ErasureReceiptRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReceiptResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EntriesErasure.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntriesErasureResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EntriesErasure.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountClosingBegun"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EntriesErasure.keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Export.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Held.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Held.toAnswer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Held.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "InspectionPack.read": {
        parameters: {
            query: {
                /** @description the first month */
                from: string;
                /** @description the last month; at most twelve in all */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "InspectionPack.file": {
        parameters: {
            query: {
                /** @description the first month */
                from: string;
                /** @description the last month; at most twelve in all */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PackLink.leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLeavingResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PackLink.makeOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePackLinkResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PackLink.ofPerson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackLinksOfPersonResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PackLink.makeFor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePackLinkResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PackLink.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k"
                 *     }
                 */
                "application/json": components["schemas"]["PackLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackBehindLinkResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PackLink.fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k",
                 *       "password": "rain on the greenhouse roof"
                 *     }
                 */
                "application/json": components["schemas"]["FetchPackRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProfessionalDocument.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfessionalFormListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ProfessionalDocument.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "form": "hcpc-statement",
                 *       "fields": [
                 *         {
                 *           "code": "summary",
                 *           "text": "I work on a ward for people with long-term brain injuries."
                 *         }
                 *       ],
                 *       "parts": [
                 *         {
                 *           "heading": "A promise kept late",
                 *           "answers": [
                 *             {
                 *               "prompt": "statement",
                 *               "text": "I promised to come back and came back late. I said so.",
                 *               "themes": []
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "activities": [],
                 *       "gaps": []
                 *     }
                 */
                "application/json": components["schemas"]["ProfessionalDocumentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Retention.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Hold.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Hold.place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d21",
                 *       "authorId": "77a8c15e-8b9a-4a1e-9f53-0f8c7c2b1d10",
                 *       "reference": "HC-2026-004417",
                 *       "silence": null,
                 *       "silenceDays": 30,
                 *       "reason": "court-order",
                 *       "fromDay": null,
                 *       "untilDay": null,
                 *       "reviewDays": 90
                 *     }
                 */
                "application/json": components["schemas"]["HoldRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Hold.authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "khal"
                 *     }
                 */
                "application/json": components["schemas"]["AuthorSearchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorSearchResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Hold.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Hold.review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reviewDays": 90
                 *     }
                 */
                "application/json": components["schemas"]["HoldReviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Hold.lift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Hold.renewSilence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "silenceDays": 30
                 *     }
                 */
                "application/json": components["schemas"]["SilenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Hold.tell": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Hold.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnHoldListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d21",
                 *       "authorId": "77a8c15e-8b9a-4a1e-9f53-0f8c7c2b1d10",
                 *       "reference": "HC-2026-004417",
                 *       "silence": null,
                 *       "silenceDays": 30,
                 *       "reason": "court-order",
                 *       "covers": "shared",
                 *       "fields": [
                 *         "words"
                 *       ],
                 *       "fromDay": "2026-10-01",
                 *       "untilDay": "2026-10-31",
                 *       "days": 14
                 *     }
                 */
                "application/json": components["schemas"]["DisclosureRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.renewSilence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "silenceDays": 30
                 *     }
                 */
                "application/json": components["schemas"]["SilenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.tell": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosedItemListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosedItemResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Disclosure.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDisclosureListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NewLead.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLeadListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NewLead.agree": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLeadListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "NewLead.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLeadListResponse"];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

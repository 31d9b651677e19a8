// Made from api/openapi.json by npm run contract; not edited by hand.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether Afterword can serve: 200, or 503 without its database */
        get: operations["Health.read"];
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
        /** The briefings in force, newest first */
        get: operations["Briefing.list"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Published counts of themes by month */
        get: operations["Trends.read"];
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
        SignInRequest: {
            /** @example amina@willowmere.example */
            email: string;
            /** @example warm socks by the window */
            password: string;
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
            roles: ("supervisor" | "educator" | "administrator")[];
            can: ("write" | "read-inbox" | "read-trends" | "read-briefings" | "read-cover")[];
            /** @description 32 bytes in base64url: seals what this person writes on a device until it is saved here */
            localKey: string;
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
        PersonName: {
            /** Format: uuid */
            id: string;
            givenName: string;
            familyName: string;
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
            parts?: ("title" | "tags" | "tone" | "shiftHalf")[];
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
            /** @description what wears relationships down, with directions of its own */
            undermining: components["schemas"]["ThemeResponse"];
            messages: string[];
            questions: components["schemas"]["QuestionResponse"][];
            settings: string[];
        };
        BriefingListResponse: {
            briefings: components["schemas"]["BriefingResponse"][];
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
        };
        TrendsResponse: {
            /** @description published months, oldest first */
            months: string[];
            /** @description people who chose to be counted, by month */
            contributing: (number | null)[];
            lines: components["schemas"]["TrendLine"][];
            codes: components["schemas"]["TrendCode"][];
            briefings: components["schemas"]["TrendBriefing"][];
            /** @description the lines, wards and staff groups of the newest of these months */
            parts: components["schemas"]["TrendPart"][];
            /** @description whose figures these are; null for the organisation */
            part: components["schemas"]["TrendPart"] | null;
            /** @description the one sentence for what is hidden */
            hidden: string;
        };
        TrendOfPart: {
            part: components["schemas"]["TrendPart"];
            /** @enum {string} */
            direction: "upheld" | "strain" | "missed" | "challenged" | "seen" | "unsure";
            /** @description by month; null is hidden */
            people: (number | null)[];
        };
        TrendsOfPartsResponse: {
            months: string[];
            lines: components["schemas"]["TrendOfPart"][];
            hidden: string;
        };
        ExportRequest: {
            /**
             * @description asked again, whoever is signed in
             * @example warm socks by the window
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
export type SignInRequest = components['schemas']['SignInRequest'];
export type StaffMemberResponse = components['schemas']['StaffMemberResponse'];
export type SignInResponse = components['schemas']['SignInResponse'];
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
export type PersonName = components['schemas']['PersonName'];
export type EntryShare = components['schemas']['EntryShare'];
export type EntryResponse = components['schemas']['EntryResponse'];
export type SectionRequest = components['schemas']['SectionRequest'];
export type TagRequest = components['schemas']['TagRequest'];
export type LeftInRequest = components['schemas']['LeftInRequest'];
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
export type BriefingListResponse = components['schemas']['BriefingListResponse'];
export type TeamReflectionResponse = components['schemas']['TeamReflectionResponse'];
export type TeamReflectionListResponse = components['schemas']['TeamReflectionListResponse'];
export type TeamReflectionRequest = components['schemas']['TeamReflectionRequest'];
export type TrendLine = components['schemas']['TrendLine'];
export type TrendCode = components['schemas']['TrendCode'];
export type TrendBriefing = components['schemas']['TrendBriefing'];
export type TrendPart = components['schemas']['TrendPart'];
export type TrendsResponse = components['schemas']['TrendsResponse'];
export type TrendOfPart = components['schemas']['TrendOfPart'];
export type TrendsOfPartsResponse = components['schemas']['TrendsOfPartsResponse'];
export type ExportRequest = components['schemas']['ExportRequest'];
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
export type ProblemField = components['schemas']['ProblemField'];
export type Problem = components['schemas']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    "Health.read": {
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
                 *       "password": "warm socks by the window"
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
                /** @description the first month to draw; the first published one without it */
                from?: string;
                to?: string;
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
    "Trends.ofParts": {
        parameters: {
            query: {
                from?: string;
                to?: string;
                cut: "organisation" | "service-line" | "ward" | "staff-group";
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
    "Trends.csv": {
        parameters: {
            query?: {
                /** @description the first month to draw; the first published one without it */
                from?: string;
                to?: string;
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
    "Export.export": {
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
                 *       "password": "warm socks by the window"
                 *     }
                 */
                "application/json": components["schemas"]["ExportRequest"];
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
}

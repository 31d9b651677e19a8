/** What a comment is meant as. Its words say the rest: no kind is marked, counted or ranked. */
export const commentKinds = ['question', 'affirmation', 'suggestion', 'concern'] as const;
export type CommentKind = (typeof commentKinds)[number];

/** How long a draft waits before the other person can see it. */
export const releases = ['now', 'morning', 'session', 'later'] as const;
export type Release = (typeof releases)[number];

/** When what waits for the morning is released, by the hospital's clock. */
export const MORNING = { hour: 7, minute: 30 } as const;

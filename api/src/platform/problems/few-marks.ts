/**
 * Text without a run of more than 64 combining marks. No script stacks so many on one letter, and bringing longer runs into
 * their normal order takes time that grows with the square of their length.
 */
export const fewMarks = /^(?:\p{M}{0,64}(?:\P{M}|$))*$/u;

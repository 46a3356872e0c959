/** Ends the work for a reason that a person should read as one sentence, without a stack trace. */
export class Stop extends Error {}

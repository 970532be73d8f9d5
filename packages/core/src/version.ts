import { weightsDigest } from '#code'

/** Names the coder with its lexicon, and its weights; records keep it, so that a change can be told. */
export const coderVersion: string = `0.1.0+${weightsDigest}`

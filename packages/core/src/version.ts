/** Names the coder and its lexicon; records keep it, so that a change of either can be told apart. */
export const coderVersion = 'marsad-0.1.0'

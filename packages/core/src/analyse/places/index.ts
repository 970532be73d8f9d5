export { findPlaces, type PlaceMention } from './find-places.ts'
export { placeOf, type StatePlace } from './place-of.ts'

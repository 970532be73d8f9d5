/**
 * Arabic verbs that tell a political act, with their verbal nouns and where their parties stand.
 *
 * One act per line, sorted by its columns; see world/predicate.ts for the columns. A verb whose act
 * depends on its object ("summon the ambassador") has a line for each kind of object.
 *
 * Sources
 *   desk   written by the project from the usage of the Arabic press
 */
import type { VerbPredicate } from '../../world/predicate.ts'

export const verbs: readonly VerbPredicate[] = [
  { type: 'ACCUSE', mode: 'allege', symmetric: false, who: 'subj', whom: 'obj', measure: 8, genitive: 'either', source: 'desk', past: 'اتهم', present: 'يتهم', noun: 'اتهام', objects: '', example: 'اتهمت اليابان الصين بخرق الاتفاق' },
  { type: 'ACCUSE', mode: 'disapprove', symmetric: false, who: 'subj', whom: 'obj', measure: 10, genitive: 'whom', source: 'desk', past: 'استدعى', present: 'يستدعي', noun: 'استدعاء', objects: 'سفير سفراء قائم دبلوماسي', example: 'استدعت مصر السفير التركي احتجاجا على التصريحات' },
  { type: 'CONSULT', mode: 'meet', symmetric: true, who: 'subj', whom: 'obj maa bi', measure: 8, genitive: 'either', source: 'desk', past: 'التقى', present: 'يلتقي', noun: 'التقاء', objects: '', example: 'التقى الرئيس المصري نظيره التركي في القاهرة' },
  { type: 'CONSULT', mode: 'visit', symmetric: false, who: 'subj', whom: 'obj', measure: 1, genitive: 'who', source: 'desk', past: 'زار', present: 'يزور', noun: 'زيارة', objects: '', example: 'زار وزير الخارجية الياباني كازاخستان' },
  { type: 'CONSULT', mode: 'visit', symmetric: false, who: 'subj', whom: 'ila', measure: 1, genitive: 'who', source: 'desk', past: 'وصل', present: 'يصل', noun: 'وصول', objects: '', example: 'وصل الرئيس الفرنسي إلى الجزائر' },
  { type: 'SANCTION', mode: 'discontinue', symmetric: false, who: 'subj', whom: 'ala didd bihaqq', measure: 1, genitive: 'whom', source: 'desk', past: 'فرض', present: 'يفرض', noun: 'فرض', objects: 'عقوبات عقوبة رسوم حظر قيود حصار', example: 'فرضت اليابان عقوبات على إيران' },
]

/**
 * Makes the coder's weights from the training gold: who fills which place, which predicate tells an
 * act, and with what standing. Never looks at the development gold.
 *
 *   npm run train -- ../shared/gold
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Filled, fillPlaces } from '../../packages/core/src/code/arguments/fill.ts'
import { complete } from '../../packages/core/src/code/code-sentence.ts'
import { detectionFeatures } from '../../packages/core/src/code/detection/features.ts'
import type { LinearModel } from '../../packages/core/src/code/linear.ts'
import { scenesOf } from '../../packages/core/src/code/scene.ts'
import { statusClasses, statusFeatures } from '../../packages/core/src/code/standing/features.ts'
import type { IsoDate, Page } from '../../packages/core/src/model/index.ts'
import { analysePage } from '../../packages/core/src/pipeline.ts'
import { argumentExamples, type Pair, pairUp } from './align.ts'
import { readGold } from './gold.ts'
import { type Example, type TrainOptions, trainLogistic } from './logistic.ts'
import { readOwn } from './own.ts'

/** The project's own pages count half: they are invented, the gold is the press. */
const ownWeight = 0.5
/** Pages that tell no act stand for all the news that is no politics: most of it. */
const actlessWeight = 2

interface Document {
  readonly weight: number
  readonly pairs: readonly Pair[]
  readonly published: IsoDate | null
}

const weightsFolder = resolve(import.meta.dirname, '../../packages/core/src/code/weights')
const folds = 4
const argumentOptions: TrainOptions = {
  classes: ['none', 'actor', 'recipient'],
  steps: 150,
  rate: 0.05,
  shrink: 8,
  seenMin: 2,
}
const detectionOptions: TrainOptions = {
  classes: ['namesake', 'act'],
  steps: 150,
  rate: 0.05,
  shrink: 8,
  seenMin: 2,
}
const statusOptions: TrainOptions = {
  classes: statusClasses,
  steps: 150,
  rate: 0.05,
  shrink: 2,
  seenMin: 2,
}

interface Source {
  readonly page: Page
  readonly gold: Parameters<typeof pairUp>[1]
}

function documentOf({ page, gold }: Source, weight: number): Document {
  const articles = analysePage(page)
  const published = articles[0]?.article.published.start ?? null
  return { pairs: articles.flatMap(article => pairUp(scenesOf(article), gold)), published, weight }
}

function trainArguments(documents: readonly Document[]): LinearModel {
  const examples = documents.flatMap(({ pairs, weight }) =>
    pairs.flatMap(argumentExamples).map(one => ({ ...one, weight: (one.weight ?? 1) * weight })),
  )
  return trainLogistic(examples, argumentOptions)
}

/** Places are filled by weights that have not seen the page, as they will be for a new page. */
function detectionExamples(documents: readonly Document[]): Example[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap(fold => {
    const model = trainArguments(documents.filter((_, at) => at % folds !== fold))
    const held = documents.filter((_, at) => at % folds === fold)
    return held.flatMap(({ pairs, weight }) =>
      pairs.flatMap(pair => detectionExample(pair, model)).map(one => ({ ...one, weight })),
    )
  })
}

function detectionExample({ scene, hit, gold }: Pair, model: LinearModel): Example[] {
  const filled: Filled = fillPlaces(scene, hit, model)
  const optional = gold !== undefined && !gold.core
  if (optional || !complete(hit, filled)) return []
  const label = gold === undefined ? 0 : 1
  return [{ features: detectionFeatures(scene, hit, filled), label }]
}

function statusExamples(documents: readonly Document[]): Example[] {
  return documents.flatMap(({ pairs, published }) =>
    pairs.flatMap(({ scene, hit, gold }) => {
      const label =
        gold === undefined
          ? -1
          : statusClasses.indexOf(gold.status as (typeof statusClasses)[number])
      return label < 0 ? [] : [{ features: statusFeatures(scene, hit, published), label }]
    }),
  )
}

function write(name: string, model: LinearModel): string {
  const file = resolve(weightsFolder, `${name}.json`)
  const rows = Object.entries(model.weights).map(
    ([feature, row]) => `${JSON.stringify(feature)}:${JSON.stringify(row)}`,
  )
  writeFileSync(
    file,
    `{"classes":${JSON.stringify(model.classes)},"weights":{\n${rows.join(',\n')}\n}}\n`,
  )
  process.stdout.write(`${name}: ${rows.length} features\n`)
  return rows.join('\n')
}

const folder = process.argv[2] ?? '../shared/gold'
const documents = [
  ...readGold(folder, 'train').map(source => documentOf(source, 1)),
  ...readOwn().map(source =>
    documentOf(source, source.gold.length > 0 ? ownWeight : actlessWeight),
  ),
]
const pairs = documents.flatMap(document => document.pairs)
const aligned = pairs.filter(({ gold }) => gold !== undefined).length
process.stdout.write(
  `${documents.length} pages, ${pairs.length} predicates, ${aligned} of them gold's\n`,
)
const made = [
  write('arguments', trainArguments(documents)),
  write('detection', trainLogistic(detectionExamples(documents), detectionOptions)),
  write('status', trainLogistic(statusExamples(documents), statusOptions)),
]
const digest = createHash('sha256').update(made.join('\n')).digest('hex').slice(0, 10)
writeFileSync(resolve(weightsFolder, 'version.json'), `{ "digest": "${digest}" }\n`)

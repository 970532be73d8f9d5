/** The learnt weights, made by `npm run train` from the training gold; see docs/method.md. */
import type { LinearModel } from '../linear.ts'
import argumentWeights from './arguments.json' with { type: 'json' }
import detectionWeights from './detection.json' with { type: 'json' }
import statusWeights from './status.json' with { type: 'json' }
import version from './version.json' with { type: 'json' }

export interface Weights {
  readonly arguments: LinearModel
  readonly detection: LinearModel
  readonly status: LinearModel
}

export const learnt: Weights = {
  arguments: argumentWeights as unknown as LinearModel,
  detection: detectionWeights as unknown as LinearModel,
  status: statusWeights as unknown as LinearModel,
}

/** Changes whenever the weights do. */
export const weightsDigest: string = version.digest

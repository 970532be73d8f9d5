/** How things are shown: theme, digits, month names, Hijri. Kept on this machine only. */
import type { ReactElement } from 'react'
import type { Choices } from '../state/choices.ts'
import { useReader } from '../state/reader.tsx'
import type { Key } from '../words/en.ts'

export function DisplayChoices(): ReactElement {
  const { say, choices, choose, lang } = useReader()
  return (
    <details className="choices">
      <summary>{say('choices')}</summary>
      <div className="choices-box">
        <Choice
          title="choices.theme"
          options={['auto', 'light', 'dark'] as const}
          words={['choices.theme.auto', 'choices.theme.light', 'choices.theme.dark']}
          value={choices.theme}
          onPick={theme => choose({ theme })}
        />
        {lang === 'ar' && (
          <>
            <Choice
              title="choices.digits"
              options={['latn', 'arab'] as const}
              words={['choices.digits.latn', 'choices.digits.arab']}
              value={choices.digits}
              onPick={digits => choose({ digits })}
            />
            <Choice
              title="choices.months"
              options={['eg', 'sy', 'both'] as const}
              words={['choices.months.eg', 'choices.months.sy', 'choices.months.both']}
              value={choices.months}
              onPick={months => choose({ months })}
            />
          </>
        )}
        <Choice
          title="choices.hijri"
          options={[false, true] as const}
          words={['choices.no', 'choices.yes']}
          value={choices.hijri}
          onPick={hijri => choose({ hijri })}
        />
      </div>
    </details>
  )
}

function Choice<T extends Choices[keyof Choices]>({
  title,
  options,
  words,
  value,
  onPick,
}: {
  title: Key
  options: readonly T[]
  words: readonly Key[]
  value: T
  onPick: (value: T) => void
}): ReactElement {
  const { say } = useReader()
  return (
    <fieldset>
      <legend>{say(title)}</legend>
      {options.map((option, index) => (
        <label key={String(option)}>
          <input
            type="radio"
            name={title}
            checked={option === value}
            onChange={() => onPick(option)}
          />
          <span>{say(words[index] ?? title)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Try a sentence: the coder at work on the reader's own words, every rule shown. */
import { type FormEvent, type ReactElement, useState } from 'react'
import { Loading } from '../parts/states.tsx'
import { useAddress } from '../state/address.ts'
import { type Tried, tryText } from '../state/core.ts'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'
import { TryAnswer } from './try-answer.tsx'

const examples = {
  en: 'Norway’s foreign minister visited Lisbon on Tuesday and signed a fisheries agreement with Portugal. Iceland accused Norway of ignoring its quotas; Oslo denied it.',
  ar: 'وصل وزير الخارجية النرويجي إلى لشبونة أمس في زيارة تستغرق يومين، ووقع اتفاقا مع البرتغال. واتهمت أيسلندا النرويج بتجاهل حصصها، ونفت أوسلو ذلك.',
} as const

type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly tried: Tried }
  | { readonly state: 'absent' }

export function TryPage(): ReactElement {
  const { say, lang } = useReader()
  const address = useAddress()
  const [text, setText] = useState(address.query.get('text') ?? '')
  const [published, setPublished] = useState(address.query.get('published') ?? '')
  const [run, setRun] = useState<Run>({ state: 'idle' })
  useTitle(say('try.title'))
  const read = async (words: string) => {
    setRun({ state: 'running' })
    try {
      const given = published === '' ? {} : { published: `${published}T12:00:00Z` }
      setRun({ state: 'done', tried: await tryText({ id: 'try', text: words, ...given }) })
    } catch {
      setRun({ state: 'absent' })
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') read(text)
  }
  const example = () => {
    setText(examples[lang])
    read(examples[lang])
  }
  return (
    <div className="reading-page wide try">
      <header className="page-head">
        <div>
          <h1>{say('try.title')}</h1>
          <p className="aside">{say('try.lead')}</p>
        </div>
      </header>
      <form onSubmit={submit}>
        <label>
          <span>{say('try.text')}</span>
          <textarea
            rows={4}
            dir="auto"
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </label>
        <div className="picker">
          <label>
            <span>{say('try.published')}</span>
            <input
              type="date"
              value={published}
              onChange={event => setPublished(event.target.value)}
            />
          </label>
          <button type="submit">{say('try.go')}</button>
          <button type="button" className="quiet" onClick={example}>
            {say('try.example')}
          </button>
        </div>
      </form>
      {run.state === 'running' && <Loading />}
      {run.state === 'absent' && <p role="alert">{say('try.absent')}</p>}
      {run.state === 'done' && <TryAnswer tried={run.tried} published={published} />}
    </div>
  )
}

/** How a record comes to be, and where Marsad stops knowing. */
import type { ReactElement } from 'react'
import { useReader } from '../state/reader.tsx'
import { useTitle } from '../state/use-title.ts'
import { method } from '../words/method.ts'

export function MethodPage(): ReactElement {
  const { say, lang } = useReader()
  useTitle(say('method.title'))
  return (
    <article className="reading-page prose">
      <h1>{say('method.title')}</h1>
      {method[lang].map(part => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          {part.text.map(text => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </article>
  )
}

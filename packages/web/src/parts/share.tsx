/** Taking a view along: its link, its data, its print. */
import { type ReactElement, useState } from 'react'
import { useReader } from '../state/reader.tsx'

export function Share({ data, csv = false }: { data: string; csv?: boolean }): ReactElement {
  const { say } = useReader()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setCopied(true)
    } catch {
      // Without a secure address the browser refuses; the address bar still holds the link.
      setCopied(false)
    }
  }
  const joined = data.includes('?') ? '&' : '?'
  return (
    <p className="share">
      <button type="button" onClick={copy}>
        <span aria-live="polite">{say(copied ? 'share.done' : 'share')}</span>
      </button>
      <button type="button" onClick={() => window.print()}>
        {say('print')}
      </button>
      <a href={data} title={say('data')}>
        JSON
      </a>
      {csv && (
        <a href={`${data}${joined}format=csv`} title={say('data')}>
          CSV
        </a>
      )}
    </p>
  )
}

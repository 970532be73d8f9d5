/** A link that changes the view without fetching the whole page again, yet stays a link. */
import type { AnchorHTMLAttributes, MouseEvent, ReactElement } from 'react'
import { go } from '../state/address.ts'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string
  readonly replace?: boolean
}

export function Link({ href, replace = false, onClick, ...rest }: Props): ReactElement {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
    if (!plain || event.altKey || event.defaultPrevented || rest.target === '_blank') return
    event.preventDefault()
    go(href, replace ? 'replace' : 'push')
  }
  return <a {...rest} href={href} onClick={follow} />
}

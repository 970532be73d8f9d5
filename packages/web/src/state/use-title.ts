/** The window's title, so that tabs, bookmarks and history say which view they hold. */
import { useEffect } from 'react'
import { useReader } from './reader.tsx'

export function useTitle(title: string | undefined): void {
  const { say } = useReader()
  const name = say('name')
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name
  }, [title, name])
}

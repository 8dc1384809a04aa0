// <symposia-events>: the calendar on another site, without a frame. What stands inside the element is shown until
// the events are there, and stays where they can't be had.

const script = document.currentScript ?? document.querySelector('script[src$="/embed.js"]')
const home = script instanceof HTMLScriptElement ? script.src : ''
// In the order of the server's own addresses: what lies ready there is found by it.
const parameters = ['event', 'series', 'category', 'country', 'view', 'month', 'most', 'scheme', 'tz']

class SymposiaEvents extends HTMLElement {
  static readonly observedAttributes = [...parameters, 'lang']
  readonly #tree = this.attachShadow({ mode: 'open' })
  #turn = 0

  constructor() {
    super()
    this.#tree.append(document.createElement('slot'))
    this.#tree.addEventListener('click', (event) => this.#turnPage(event))
  }

  connectedCallback(): void {
    this.#showAsked()
  }

  attributeChangedCallback(): void {
    if (this.#turn > 0) this.#showAsked()
  }

  #showAsked(): void {
    const turn = ++this.#turn
    // Several attributes changed at once are one change.
    queueMicrotask(() => {
      if (turn === this.#turn) this.#show(addressOf(this))
    })
  }

  async #show(address: string, focus?: string): Promise<void> {
    const turn = ++this.#turn
    try {
      const page = await read(address)
      const sheet = page.querySelector<HTMLLinkElement>('link[rel=stylesheet]')
      const content = page.querySelector('.embed')
      if (turn !== this.#turn) return
      if (!sheet || !content) throw new Error(`${address} holds no events`)
      await this.#styled(sheet.href)
      if (turn !== this.#turn) return
      this.#tree.lastChild?.replaceWith(document.importNode(content, true))
      if (focus) this.#tree.querySelector<HTMLElement>(`[rel=${focus}]`)?.focus()
    } catch {
      if (turn === this.#turn) this.#tree.lastChild?.replaceWith(document.createElement('slot'))
    }
  }

  /** Waits for the sheet: nothing is shown without it. */
  #styled(href: string): Promise<unknown> | undefined {
    const old = this.#tree.querySelector('link')
    if (old?.href === href) return undefined
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    return new Promise((resolve, reject) => {
      sheet.onload = () => {
        old?.remove()
        resolve(sheet)
      }
      sheet.onerror = () => {
        sheet.remove()
        reject(new Error(href))
      }
      this.#tree.prepend(sheet)
    })
  }

  /** Links to another month lead there inside the element. */
  #turnPage(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey)
    if (link?.target !== '_self' || !isPlain) return
    event.preventDefault()
    this.#show(link.href, link.rel)
  }
}

function addressOf(element: Element): string {
  const address = new URL('embed', home)
  for (const name of parameters) {
    const value = element.getAttribute(name)
    if (value) address.searchParams.set(name, value)
  }
  const language = element.closest('[lang]')?.getAttribute('lang')?.split('-')[0]
  if (language) address.searchParams.set('lang', language)
  return address.href
}

/** The page as a document. The browser parses it by itself: a site that wants Trusted Types has nothing to trust. */
function read(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onload = () =>
      request.status === 200 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(`${address} answered ${request.status}`))
    request.onerror = () => reject(new Error(address))
    request.send()
  })
}

if (home !== '' && !customElements.get('symposia-events'))
  customElements.define('symposia-events', SymposiaEvents)

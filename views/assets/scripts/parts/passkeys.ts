/** Lets a browser with passkeys answer for the person: what it signs travels in the form's own field. */
export function offerPasskeys(): void {
  if (typeof PublicKeyCredential === 'undefined') return
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.querySelector('button')?.removeAttribute('hidden')
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      answer(form).catch(() => form.querySelector('[data-passkey-problem]')?.removeAttribute('hidden'))
    })
  }
}

async function answer(form: HTMLFormElement): Promise<void> {
  const credential = form.dataset.passkey === 'make' ? await make(form) : await use(form)
  const field = form.elements.namedItem('answer')
  if (field instanceof HTMLInputElement) field.value = JSON.stringify(credential)
  form.submit()
}

async function use({ dataset }: HTMLFormElement) {
  const credential = (await navigator.credentials.get({
    publicKey: {
      challenge: fromBase64url(dataset.challenge ?? ''),
      rpId: dataset.relyingParty ?? '',
      userVerification: 'preferred',
    },
  })) as PublicKeyCredential
  const { clientDataJSON, authenticatorData, signature, userHandle } =
    credential.response as AuthenticatorAssertionResponse
  return {
    ...nameOf(credential),
    response: {
      clientDataJSON: toBase64url(clientDataJSON),
      authenticatorData: toBase64url(authenticatorData),
      signature: toBase64url(signature),
      ...(userHandle && { userHandle: toBase64url(userHandle) }),
    },
  }
}

async function make({ dataset }: HTMLFormElement) {
  const credential = (await navigator.credentials.create({
    publicKey: {
      challenge: fromBase64url(dataset.challenge ?? ''),
      rp: { id: dataset.relyingParty ?? '', name: dataset.siteName ?? '' },
      user: {
        id: new TextEncoder().encode(dataset.userId),
        name: dataset.userName ?? '',
        displayName: dataset.userName ?? '',
      },
      pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
      excludeCredentials: known(dataset.known ?? ''),
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    },
  })) as PublicKeyCredential
  const { clientDataJSON, attestationObject } = credential.response as AuthenticatorAttestationResponse
  return {
    ...nameOf(credential),
    response: {
      clientDataJSON: toBase64url(clientDataJSON),
      attestationObject: toBase64url(attestationObject),
    },
  }
}

function known(ids: string): PublicKeyCredentialDescriptor[] {
  return ids.split(' ').flatMap((id) => (id === '' ? [] : [{ type: 'public-key', id: fromBase64url(id) }]))
}

function nameOf({ id, rawId, type }: PublicKeyCredential) {
  return { id, rawId: toBase64url(rawId), type }
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(plain, (character) => character.charCodeAt(0))
}

function toBase64url(bytes: ArrayBuffer): string {
  let text = ''
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte)
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

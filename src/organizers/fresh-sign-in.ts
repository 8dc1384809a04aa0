/** Whoever mails more people than this by one act must have signed in lately (SEC-38). */
export const mostWithoutFreshSignIn = 50

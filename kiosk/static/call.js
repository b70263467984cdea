Object.assign(modules, {
	// Whoever waits for a person is told in place how it stands: a screen that came anew would speak again, and lose
	// a screen reader's place. The header Refresh does it without a script.
	call(form) {
		on('load', () => stop())
		const words = page => page.querySelector('form[data-module=call]')?.textContent
		const look = async () => {
			const answer = await fetch(location, { redirect: 'manual' }).catch(() => ({}))
			const page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html')
			if (answer.type === 'opaqueredirect' || page && words(page) !== words(document)) return location.reload()
			setTimeout(look, 10000)
		}
		setTimeout(look, 10000)
	},
})

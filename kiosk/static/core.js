// Eases pages that work without it; data-module names a module. What every page has; start.js ends it.

// A page that Back shows again may be another person's: ask the server.
addEventListener('pageshow', e => e.persisted && location.replace(location.href))

// What is pressed twice counts once: a form is sent once, and a finger that comes down right after a page is
// shown was meant for the page before.
const shown = performance.now()
addEventListener('click', e => {
	if (e.pointerType === 'touch' && e.timeStamp - shown < 300) e.preventDefault()
}, true)
addEventListener('submit', e => {
	const { dataset } = e.target
	if (e.defaultPrevented) return
	if (dataset.sent) e.preventDefault()
	dataset.sent = 1
	setTimeout(() => { delete dataset.sent }, 2000)
})
// Two switches are Tab and Enter: Enter ticks.
addEventListener('keydown', e => {
	if (e.key !== 'Enter' || !/^(checkbox|radio)$/.test(e.target.type)) return
	e.preventDefault()
	e.target.click()
})

const modules = {
	// What is longer than the screen goes on by a key.
	more(key) {
		const show = () => { key.hidden = scrollY + innerHeight > document.body.scrollHeight - 4 }
		key.onclick = () => scrollBy(0, innerHeight / 2)
		addEventListener('scroll', show)
		addEventListener('resize', show)
		show()
	},

	focus: box => box.focus(),

	// The wedge scanner types into what has the focus: give it back.
	wedge(input) {
		addEventListener('keydown', e => { if (/^[^ ]$/.test(e.key)) input.focus() })
		input.focus()
	},
}

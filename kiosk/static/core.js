// Eases pages that work without it; data-module names a module. What every page has; start.js ends it.

// A page that Back shows again may be another person's: ask the server.
addEventListener('pageshow', e => e.persisted && location.replace(location.href))

// What is pressed twice counts once: the same key again within a moment (a trembling hand), a form that was sent;
// and a finger that comes down right after a page is shown was meant for the page before.
const shown = performance.now()
let last = {}
const again = ({ target, timeStamp: at }) => {
	// At the same instant a label hands its click on to its tick.
	const key = target.closest?.('a,button,label') || target, is = key === last.key && at > last.at && at - last.at < 150
	if (!is) last = { key, at }
	return is
}
addEventListener('click', e => {
	// A click without a pointer was made by a keyboard or a label.
	if (!e.pointerType || !(e.pointerType === 'touch' && e.timeStamp - shown < 300 || again(e))) return
	e.preventDefault()
	e.stopPropagation()
}, true)
addEventListener('submit', e => {
	const { dataset } = e.target
	if (e.defaultPrevented) return
	if (dataset.sent) e.preventDefault()
	dataset.sent = 1
	setTimeout(() => { delete dataset.sent }, 2000)
})
// Two switches are Tab and Enter: Enter ticks. Held down it counts once.
addEventListener('keydown', e => {
	if (e.key !== 'Enter') return
	if (e.repeat || again(e)) return e.preventDefault()
	if (!/^(checkbox|radio)$/.test(e.target.type)) return
	e.preventDefault()
	e.target.click()
})

const modules = {
	focus: box => box.focus(),

	// The wedge scanner types into what has the focus: give it back.
	wedge(input) {
		addEventListener('keydown', e => { if (/^[^ ]$/.test(e.key)) input.focus() })
		input.focus()
	},
}

// Eases pages that work without it; data-module names a module. What every page has; start.js ends it.

const on = addEventListener

// A page that Back shows again may be another person's: ask the server.
on('pageshow', e => e.persisted && location.replace(location.href))

// What is pressed twice counts once: the same key again within a moment (a trembling hand), a form that was sent;
// and a finger that comes down right after a page is shown was meant for the page before.
const since = performance.now()
let last = {}
const again = ({ target, timeStamp: at }) => {
	// At the same instant a label hands its click on to its tick.
	const key = target.closest?.('a,button,label') || target, is = key === last.key && at > last.at && at - last.at < 150
	if (!is) last = { key, at }
	return is
}
on('click', e => {
	// A click without a pointer was made by a keyboard or a label.
	if (!e.pointerType || !(e.pointerType === 'touch' && e.timeStamp - since < 300 || again(e))) return
	e.preventDefault()
	e.stopPropagation()
}, true)
const sent = new Set()
on('submit', e => {
	const form = e.target
	if (e.defaultPrevented) return
	if (sent.has(form)) e.preventDefault()
	sent.add(form)
	setTimeout(() => sent.delete(form), 2000)
})
// Two switches are Tab and Enter: Enter ticks. Held down it counts once.
on('keydown', e => {
	if (e.key !== 'Enter') return
	if (e.repeat || again(e)) return e.preventDefault()
	if (!/^(checkbox|radio)$/.test(e.target.type)) return
	e.preventDefault()
	e.target.click()
})

const modules = {
	// What is longer than the screen goes on by a key.
	more(key) {
		const show = () => { key.hidden = scrollY + innerHeight > document.body.scrollHeight - 4 }
		key.onclick = () => scrollBy(0, innerHeight / 2)
		on('scroll', show)
		// Pictures of papers come later and make the screen longer, as does what is shown in place of a camera.
		new ResizeObserver(show).observe(document.body)
	},

	focus: box => box.focus(),

	// Speaks the screen, and is silent when somebody acts. The cookie has the next screens speak too.
	sound(key) {
		const audio = key.nextElementSibling, [listen, stop] = key.children
		const show = () => { stop.hidden = !(listen.hidden = !audio.paused) }
		audio.onplay = audio.onpause = show
		show()
		key.onclick = e => {
			e.preventDefault()
			document.cookie = key.dataset.cookie + (audio.paused ? '' : ';max-age=0')
			if (!audio.paused) return audio.pause()
			audio.load()
			// Too old: the screen has it anew.
			audio.play().catch(() => location.assign(location.href))
		}
		for (const act of ['pointerdown', 'keydown']) on(act, e => key.contains(e.target) && e.key !== 'Tab' || audio.pause())
	},
}

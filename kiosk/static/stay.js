// A kiosk's screen waits for a touch. The header Refresh does the same, but knows of no touch.
const { idle, most, to, back, csrf } = document.querySelector('main').dataset
let wait, told, waits
const ask = () => location.assign(to)
// The server is told of the last touch, and every 30 s at most.
const tell = () => {
	told = Date.now()
	waits = false
	fetch('/kiosk/here', { method: 'POST', body: new URLSearchParams({ csrf, back }) }).catch(() => {})
}
const touch = () => {
	clearTimeout(wait)
	wait = setTimeout(ask, idle * 1000)
	if (!csrf || waits) return
	waits = true
	setTimeout(tell, told + 30000 - Date.now())
}
if (to) on('load', () => {
	// Ends the header's wait; not before the pictures are there, whose loading it would end too.
	stop()
	told = Date.now()
	wait = setTimeout(ask, idle * 1000)
	setTimeout(ask, most * 1000)
	on('pointerdown', touch)
	on('keydown', touch)
})

// Kiosks that call for help: the banner above every page of the desk, a soft tone, and the window's title.
const box = document.getElementById('calls'), title = document.title
let sound
// Rings until somebody goes.
const ring = () => {
	const text = [...box.querySelectorAll('strong')].map(call => call.textContent).join(' ')
	document.title = text ? `${text} · ${title}` : title
	if (!text) return
	sound ??= new AudioContext()
	sound.resume()
	const tone = sound.createOscillator(), gain = sound.createGain(), now = sound.currentTime
	gain.gain.setValueAtTime(.15, now)
	gain.gain.linearRampToValueAtTime(0, now + .8)
	tone.frequency.value = 660
	tone.connect(gain).connect(sound.destination)
	tone.start()
	tone.stop(now + .8)
}
let shown = null
const look = async () => {
	const answer = await fetch('/desk/calls', { redirect: 'manual' }).catch(() => ({}))
	// Signed out: whoever sits there must not believe that kiosks still ring here.
	if (answer.type === 'opaqueredirect') {
		box.replaceChildren(document.getElementById('signed-out').content)
		document.title = `${box.querySelector('strong').textContent} · ${title}`
		return
	}
	if (answer.ok) {
		const now = await answer.text()
		// Written only when it says something new: it is read aloud.
		if (now !== shown) box.innerHTML = shown = now
		ring()
	}
	setTimeout(look, 10000)
}
ring()
setTimeout(look, 10000)

// "Vous êtes là ?" is heard too: two soft tones.
if (document.querySelector('[data-beep]')) {
	const sound = new AudioContext(), gain = sound.createGain()
	gain.gain.value = .1
	gain.connect(sound.destination)
	for (const at of [0, .4]) {
		const tone = sound.createOscillator()
		tone.frequency.value = 520
		tone.connect(gain)
		tone.start(at)
		tone.stop(at + .2)
	}
}

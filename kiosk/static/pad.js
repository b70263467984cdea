// The number pad and the letters of a card.
Object.assign(modules, {
	// Keeps the digits, sends them once; a pad begun without a script goes on so.
	pad(form) {
		if ('typed' in form.dataset) return
		const { length, shown } = form.dataset, { pin } = form.elements, status = form.querySelector('[role=status]')
		let digits = ''
		form.addEventListener('submit', e => {
			const key = e.submitter.value
			if (key === 'ok' && pin.disabled) {
				pin.disabled = false
				pin.value = digits
				return
			}
			e.preventDefault()
			if (key === 'back') digits = digits.slice(0, -1)
			else if (key !== 'ok' && digits.length < length) digits += key
			status.textContent = status.dataset.spoken.split('|')[digits.length]
			form.querySelectorAll('.dot').forEach((dot, i) => {
				dot.classList.toggle('dot--on', i < digits.length)
				if (shown != null) dot.textContent = digits[i] || ''
			})
		})
		on('keydown', e => {
			// A scanner ends a card with Enter, and so does who types on a keyboard; on a key, Enter presses that key.
			const done = e.key === 'Enter' && e.target === document.body && digits.length >= length
			const value = e.key === 'Backspace' ? 'back' : done ? 'ok' : e.key.toUpperCase()
			const key = !e.repeat && /^(\w|back|ok)$/.test(value) && form.querySelector(`button[value="${value}"]`)
			if (key) form.requestSubmit(key)
		})
	},
})

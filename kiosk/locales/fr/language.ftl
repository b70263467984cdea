# Qui a relu ces textes, et quand : « nobody », ou un nom et une date.
language-reviewed = nobody

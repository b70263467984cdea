#!/usr/bin/env python3
"""Twilio's own package (PyPI `twilio`) for tests/suite/twilio_python.rs: a request as JSON on each line of the input, and
on each line of the output the signature that the package computes, and whether it accepts the one that was given.
"""
import json, sys
from urllib.parse import parse_qsl
from twilio.request_validator import RequestValidator


class Form(dict):
    def getlist(self, name):
        return self[name]


for line in sys.stdin:
    case = json.loads(line)
    form = Form()
    for name, value in parse_qsl(case["body"], keep_blank_values=True):
        form.setdefault(name, []).append(value)
    validator = RequestValidator(case["token"])
    print(json.dumps({
        "signature": validator.compute_signature(case["url"], form),
        "valid": bool(validator.validate(case["url"], form, case["signature"])),
    }))

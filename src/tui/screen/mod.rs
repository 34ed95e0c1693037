//! The screens: state in, cells out.

pub mod layer;

//! The one list of methods: what each is called and where it comes from.
//!
//! What a method assumes, what it takes and when it misleads is said in the phrases that its name leads to.

/// A method, as people meet it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// Its name, such as `krippendorff_alpha`.
    pub name: &'static str,
    /// Where it was published: who, when, where.
    pub source: &'static str,
}

impl About {
    /// Its name as phrases spell it: `krippendorff-alpha`.
    ///
    /// `method-` and this is its title; behind that, `-assumes`, `-takes` and `-misleads` are the three things to know
    /// before its number is used.
    pub fn id(&self) -> String {
        self.name.replace('_', "-")
    }

    /// The method with that name.
    pub fn find(name: &str) -> Option<&'static Self> {
        METHODS.iter().find(|about| about.name == name)
    }
}

const fn method(name: &'static str, source: &'static str) -> About {
    About { name, source }
}

/// All methods, in the order of the help: agreement, weights, order, robustness, severity, input and output.
pub static METHODS: &[About] = &[method(
    "weighted_mean_na",
    "Nardo et al. 2008, OECD Handbook on Constructing Composite Indicators",
)];

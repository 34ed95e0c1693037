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

/// The names of all methods.
pub static NAMES: [&str; METHODS.len()] = {
    let mut names = [""; METHODS.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = METHODS[at].name;
        at += 1;
    }
    names
};

/// All methods, in the order of the help: agreement, weights, order, robustness, severity, input and output.
pub const METHODS: &[About] = &[
    method(
        "krippendorff_alpha",
        "Krippendorff 2011, Computing Krippendorff's Alpha-Reliability",
    ),
    method(
        "cohen_kappa",
        "Cohen 1960, Educ. Psychol. Meas. 20; weighted: Cohen 1968, Psychol. Bull. 70",
    ),
    method("fleiss_kappa", "Fleiss 1971, Psychol. Bull. 76"),
    method("icc", "Shrout & Fleiss 1979, Psychol. Bull. 86"),
    method("kendall_w", "Kendall & Babington Smith 1939, Ann. Math. Stat. 10"),
    method("spearman", "Spearman 1904, Am. J. Psychol. 15"),
    method("kendall_tau_b", "Kendall 1945, Biometrika 33"),
    method(
        "ahp",
        "Saaty 1980, The Analytic Hierarchy Process; row geometric means: Crawford & Williams 1985, J. Math. Psychol. 29",
    ),
    method(
        "ahp_group",
        "Aczél & Saaty 1983, J. Math. Psychol. 27; Forman & Peniwati 1998, Eur. J. Oper. Res. 108; consensus: Goepel 2013, ISAHP",
    ),
    method(
        "entropy_weights",
        "Zeleny 1982, Multiple Criteria Decision Making",
    ),
    method(
        "critic_weights",
        "Diakoulaki, Mavrotas & Papayannakis 1995, Comput. Oper. Res. 22",
    ),
    method("combined_weights", "Ma, Fan & Huang 1999, Eur. J. Oper. Res. 112"),
    method(
        "weighted_mean_na",
        "Nardo et al. 2008, OECD Handbook on Constructing Composite Indicators",
    ),
    method(
        "piecewise_linear",
        "Keeney & Raiffa 1976, Decisions with Multiple Objectives",
    ),
    method("weighted_sum", "Fishburn 1967, Oper. Res. 15"),
    method(
        "weighted_product",
        "Bridgman 1922, Dimensional Analysis; Miller & Starr 1969, Executive Decisions and Operations Research",
    ),
    method("topsis", "Hwang & Yoon 1981, Multiple Attribute Decision Making"),
    method("fuzzy_comprehensive", "Zadeh 1965, Inf. Control 8"),
    method(
        "coupling_coordination",
        "Wang et al. 2021, J. Nat. Resour. 36; levels: Tian et al. 2021, Acta Geogr. Sin. 76",
    ),
    method(
        "smaa",
        "Lahdelma & Salminen 2001, Oper. Res. 49; Tervonen & Figueira 2008, J. Multi-Crit. Decis. Anal. 15",
    ),
    method("rank_reversal", "Triantaphyllou & Sánchez 1997, Decis. Sci. 28"),
    method(
        "bootstrap_mean_ci",
        "Efron & Tibshirani 1993, An Introduction to the Bootstrap",
    ),
    method(
        "rater_severity",
        "Scheffé 1959, The Analysis of Variance; for reviewers: Platt & Burges 2012, as used by NIPS 2013",
    ),
    method("zscore_by_rater", "Guilford 1954, Psychometric Methods"),
    method("trimmed_mean", "Tukey 1962, Ann. Math. Stat. 33"),
    method(
        "dea",
        "Charnes, Cooper & Rhodes 1978, Eur. J. Oper. Res. 2; Banker, Charnes & Cooper 1984, Manag. Sci. 30",
    ),
    method(
        "malmquist",
        "Färe, Grosskopf, Norris & Zhang 1994, Am. Econ. Rev. 84",
    ),
];

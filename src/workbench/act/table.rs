//! The table of acts: everything that can be done, which the command line, the keys, the help and the tests read.

use super::{Act, Run};
use crate::method::list::NAMES;
use crate::model::evidence::{DOCKING_LEVELS, INTEGRATIONS};
use crate::model::{Party, Role};
use crate::workbench::acts;
use crate::workbench::args::{Arg, Kind, Place};

/// All acts, in the order of the help.
pub static ACTS: &[Act] = &[
    Act {
        name: "init",
        args: &[arg("name", Place::Option, Kind::Text)],
        run: Run::Session(acts::begin::init),
    },
    Act {
        name: "demo",
        args: &[
            arg("scored", Place::Flag, Kind::Text),
            arg("tour", Place::Flag, Kind::Text),
            arg("no-open", Place::Flag, Kind::Text),
        ],
        run: Run::Work(acts::demo::demo),
    },
    Act {
        name: "add",
        args: &[FILES],
        run: Run::Long(acts::data::add),
    },
    Act {
        name: "rubric check",
        args: &[FILES],
        run: Run::Session(acts::rubric::check),
    },
    Act {
        name: "rubric keys",
        args: &[arg("part", Place::Optional, Kind::Text)],
        run: Run::Session(acts::rubric::language::keys),
    },
    Act {
        name: "rubric schema",
        args: &[arg("translation", Place::Flag, Kind::Text)],
        run: Run::Session(|session, args| Ok(acts::rubric::language::schema(session, args))),
    },
    Act {
        name: "rubric explain-finding",
        args: &[arg("finding", Place::Optional, Kind::Text)],
        run: Run::Session(acts::rubric::language::explain_finding),
    },
    Act {
        name: "rubric diff",
        args: &[
            arg("before", Place::Required, Kind::Rubric),
            arg("after", Place::Required, Kind::Rubric),
        ],
        run: Run::Session(acts::rubric::compare::diff),
    },
    Act {
        name: "rubric fmt",
        args: &[arg("check", Place::Flag, Kind::Text), FILES],
        run: Run::Session(acts::rubric::write::fmt),
    },
    Act {
        name: "rubric new",
        args: &[
            ID,
            arg("from", Place::Option, Kind::Rubric),
            arg("output", Place::Option, Kind::File),
        ],
        run: Run::Session(acts::rubric::write::new),
    },
    Act {
        name: "rubric export",
        args: &[
            arg("rubric", Place::Required, Kind::Rubric),
            arg(
                "format",
                Place::Option,
                Kind::Choice(acts::rubric::carry::FORMATS),
            ),
            arg("output", Place::Option, Kind::File),
        ],
        run: Run::Session(acts::rubric::carry::export),
    },
    Act {
        name: "rubric import",
        args: &[
            arg("file", Place::Required, Kind::File),
            arg(
                "format",
                Place::Option,
                Kind::Choice(acts::rubric::carry::FORMATS),
            ),
            arg("output", Place::Option, Kind::File),
        ],
        run: Run::Session(acts::rubric::carry::import),
    },
    Act {
        name: "rubric list",
        args: &[],
        run: Run::Session(acts::rubric::list),
    },
    Act {
        name: "rubric show",
        args: &[arg("rubric", Place::Required, Kind::Rubric)],
        run: Run::Session(acts::rubric::show),
    },
    Act {
        name: "rubric move",
        args: &[
            PROJECT,
            arg("rubric", Place::Required, Kind::Rubric),
            arg("yes", Place::Flag, Kind::Text),
        ],
        run: Run::Store(acts::rubric::going_over::go_over),
    },
    Act {
        name: "rubric use",
        args: &[PROJECT, arg("rubric", Place::Required, Kind::Rubric)],
        run: Run::Store(acts::record::use_rubric),
    },
    Act {
        name: "rubric weigh",
        args: &[
            arg("rubric", Place::Required, Kind::Rubric),
            arg("from", Place::Option, Kind::File),
            arg("pair", Place::Options, Kind::Text),
            arg("output", Place::Option, Kind::File),
        ],
        run: Run::Session(acts::weigh::weigh),
    },
    Act {
        name: "score",
        args: &[
            arg("rubric", Place::Option, Kind::Rubric),
            arg("sheet", Place::Option, Kind::File),
        ],
        run: Run::Session(acts::score::score),
    },
    Act {
        name: "mark",
        args: &[
            PROJECT,
            INDICATOR,
            arg("value", Place::Required, Kind::Text),
            arg("comment", Place::Option, Kind::Prose),
            arg("cite", Place::Options, Kind::Evidence),
        ],
        run: Run::Store(acts::sheet::mark),
    },
    Act {
        name: "marks",
        args: &[],
        run: Run::Stream(acts::stream::marks),
    },
    Act {
        name: "comment",
        args: &[
            PROJECT,
            INDICATOR,
            arg("text", Place::Required, Kind::Prose),
            arg("shown", Place::Option, Kind::Prose),
        ],
        run: Run::Store(acts::sheet::comment),
    },
    Act {
        name: "cite",
        args: &[PROJECT, INDICATOR, arg("evidence", Place::Many, Kind::Evidence)],
        run: Run::Store(acts::sheet::cite),
    },
    Act {
        name: "uncite",
        args: &[PROJECT, INDICATOR, arg("evidence", Place::Many, Kind::Evidence)],
        run: Run::Store(acts::sheet::uncite),
    },
    Act {
        name: "seal",
        args: &[PROJECT],
        run: Run::Store(acts::sheet::seal),
    },
    Act {
        name: "reopen",
        args: &[PROJECT, REASON],
        run: Run::Store(acts::sheet::reopen),
    },
    Act {
        name: "undo",
        args: &[],
        run: Run::Store(acts::undo::undo),
    },
    Act {
        name: "redo",
        args: &[],
        run: Run::Store(acts::undo::redo),
    },
    Act {
        name: "explain",
        args: &[PROJECT, arg("indicator", Place::Optional, Kind::Indicator)],
        run: Run::Store(acts::tell::explain),
    },
    Act {
        name: "list",
        args: &[arg("filter", Place::Optional, Kind::Text)],
        run: Run::Store(acts::tell::list),
    },
    Act {
        name: "show",
        args: &[PROJECT],
        run: Run::Store(acts::card::show),
    },
    Act {
        name: "export",
        args: &[],
        run: Run::Long(acts::export::export),
    },
    Act {
        name: "log",
        args: &[arg("project", Place::Optional, Kind::Project)],
        run: Run::Store(acts::tell::log),
    },
    Act {
        name: "history",
        args: &[PROJECT, arg("indicator", Place::Optional, Kind::Indicator)],
        run: Run::Store(acts::restore::history),
    },
    Act {
        name: "restore",
        args: &[PROJECT, arg("entry", Place::Required, Kind::Text)],
        run: Run::Store(acts::restore::restore),
    },
    Act {
        name: "verify",
        args: &[],
        run: Run::Long(acts::keep::verify),
    },
    Act {
        name: "backup",
        args: &[arg("file", Place::Required, Kind::File)],
        run: Run::Long(acts::keep::backup),
    },
    Act {
        name: "rebuild",
        args: &[],
        run: Run::Long(acts::keep::rebuild),
    },
    Act {
        name: "person",
        args: &[
            ID,
            NAME,
            NAME_ZH,
            arg("role", Place::Options, Kind::Choice(Role::WORDS)),
            PARTY,
            UNIT,
        ],
        run: Run::Store(acts::record::person),
    },
    Act {
        name: "unit",
        args: &[ID, NAME, NAME_ZH, PARTY, PLACE],
        run: Run::Store(acts::record::unit),
    },
    Act {
        name: "place",
        args: &[ID, NAME, NAME_ZH, arg("kind", Place::Option, Kind::Text)],
        run: Run::Store(acts::record::place),
    },
    Act {
        name: "need",
        args: &[
            ID,
            TITLE,
            TITLE_ZH,
            PLACE,
            arg("owner", Place::Option, Kind::Unit),
        ],
        run: Run::Store(acts::record::need),
    },
    Act {
        name: "project",
        args: &[
            ID,
            TITLE,
            TITLE_ZH,
            UNIT,
            PLACE,
            arg("model", Place::Option, Kind::Text),
            arg("year", Place::Option, Kind::Number),
            arg("partner", Place::Options, Kind::Text),
            arg("need", Place::Options, Kind::Need),
            arg("rubric", Place::Option, Kind::Rubric),
            arg("about", Place::Option, Kind::Prose),
            arg("about-zh", Place::Option, Kind::Prose),
            SOURCE,
            arg("fact", Place::Options, Kind::Text),
        ],
        run: Run::Store(acts::record::project),
    },
    Act {
        name: "evidence",
        args: &[
            ID,
            arg("project", Place::Option, Kind::Project),
            arg("kind", Place::Option, Kind::Text),
            TITLE,
            TITLE_ZH,
            arg("quantity", Place::Option, Kind::Number),
            arg("of", Place::Option, Kind::Text),
            arg("date", Place::Option, Kind::Text),
            arg("reference", Place::Option, Kind::Text),
            arg("confirmed-by", Place::Options, Kind::Text),
            SOURCE,
            arg("quote", Place::Option, Kind::Prose),
            arg("sha256", Place::Option, Kind::Text),
            arg("docking", Place::Option, Kind::Choice(DOCKING_LEVELS)),
            arg("integration", Place::Option, Kind::Choice(INTEGRATIONS)),
            arg("link", Place::Options, Kind::Indicator),
        ],
        run: Run::Store(acts::record::evidence),
    },
    Act {
        name: "link",
        args: &[arg("evidence", Place::Required, Kind::Evidence), INDICATOR],
        run: Run::Store(acts::record::link),
    },
    Act {
        name: "unlink",
        args: &[arg("evidence", Place::Required, Kind::Evidence), INDICATOR],
        run: Run::Store(acts::record::unlink),
    },
    Act {
        name: "retire",
        args: &[arg("evidence", Place::Required, Kind::Evidence)],
        run: Run::Store(acts::record::retire),
    },
    Act {
        name: "method",
        args: &[
            arg("method", Place::Required, Kind::Choice(&NAMES)),
            arg("variant", Place::Option, Kind::Text),
            arg("csv", Place::Option, Kind::File),
            arg("with", Place::Options, Kind::Text),
        ],
        run: Run::Work(acts::method::method),
    },
    Act {
        name: "method batch",
        args: &[],
        run: Run::Work(acts::method::batch),
    },
    Act {
        name: "method list",
        args: &[],
        run: Run::Session(acts::method::list),
    },
    Act {
        name: "config",
        args: &[],
        run: Run::Session(|session, _| Ok(acts::config::print(session))),
    },
    Act {
        name: "config check",
        args: &[arg("file", Place::Optional, Kind::File)],
        run: Run::Session(acts::config::check),
    },
    Act {
        name: "config edit",
        args: &[],
        run: Run::Session(acts::config::edit),
    },
    Act {
        name: "config path",
        args: &[],
        run: Run::Session(acts::config::path),
    },
    Act {
        name: "config schema",
        args: &[],
        run: Run::Session(|session, _| Ok(acts::config::schema(session))),
    },
    Act {
        name: "config set",
        args: &[
            arg("key", Place::Required, Kind::Text),
            arg("word", Place::Required, Kind::Text),
        ],
        run: Run::Session(acts::config::set),
    },
];

const fn arg(name: &'static str, place: Place, kind: Kind) -> Arg {
    Arg { name, place, kind }
}

const PROJECT: Arg = arg("project", Place::Required, Kind::Project);
const INDICATOR: Arg = arg("indicator", Place::Required, Kind::Indicator);
const ID: Arg = arg("id", Place::Required, Kind::Id);
const REASON: Arg = arg("reason", Place::Option, Kind::Prose);
const FILES: Arg = arg("file", Place::Many, Kind::File);
const NAME: Arg = arg("name", Place::Option, Kind::Text);
const NAME_ZH: Arg = arg("name-zh", Place::Option, Kind::Text);
const TITLE: Arg = arg("title", Place::Option, Kind::Text);
const TITLE_ZH: Arg = arg("title-zh", Place::Option, Kind::Text);
const UNIT: Arg = arg("unit", Place::Option, Kind::Unit);
const PLACE: Arg = arg("place", Place::Option, Kind::PlaceId);
const PARTY: Arg = arg("party", Place::Option, Kind::Choice(Party::WORDS));
const SOURCE: Arg = arg("source", Place::Option, Kind::Text);

//! A store with a project on the table and a stack of layers over it, turned as the program turns them.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rubricate::model::{IndicatorId, ProjectId};
use rubricate::text::Lang;
use rubricate::tui::event::Event;
use rubricate::tui::gesture;
use rubricate::tui::probe::{Picture, events, width_fault};
use rubricate::tui::screen::layer::draw;
use rubricate::tui::state::jobs::Jobs;
use rubricate::tui::state::layer::{Layer, Place, Request, Step, View};
use rubricate::tui::state::settings::Settings;
use rubricate::tui::theme::Tone;
use rubricate::tui::widget::{Look, put, rows_of};
use rubricate::workbench::act::Act;
use rubricate::workbench::args::Args;
use rubricate::workbench::asks::register::{OnRecord, Register};
use rubricate::workbench::case::Case;
use rubricate::workbench::config::Config;
use rubricate::workbench::draft::Left;
use rubricate::workbench::{Fault, Home, Reply, Session, Workbench};
use tempfile::TempDir;

use crate::notepad::LOOK;

pub(crate) const PROJECT: &str = "djtu-rail-transit";

/// What the program holds while layers are open.
pub(crate) struct Desk {
    session: Session,
    pub(crate) lang: Lang,
    pub(crate) screen: Place,
    pub(crate) case: Case,
    pub(crate) indicator: Option<IndicatorId>,
    pub(crate) register: Register,
    pub(crate) drafts: BTreeMap<String, Left>,
    pub(crate) settings: Settings,
    pub(crate) jobs: Jobs,
    pub(crate) layers: Vec<Layer>,
    /// Everything that was asked for.
    pub(crate) asked: Vec<Request>,
    _folder: TempDir,
}

pub(crate) fn args(pairs: &[(&str, &str)]) -> Args {
    pairs
        .iter()
        .fold(Args::new(), |args, (name, value)| args.with(name, *value))
}

pub(crate) fn indicator(id: &str) -> IndicatorId {
    IndicatorId::new(id).expect("an id")
}

impl Desk {
    /// The demo with evidence of every class at one project, and a few marks.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let home = Home {
            config: folder.path().join("config"),
            data: folder.path().join("data"),
        };
        let session = Session {
            lang: Lang::EN,
            store: Some(folder.path().join("a.store")),
            person: Some("evaluator".to_owned()),
            config: Config::default(),
            home: Some(home),
        };
        act(&session, "demo", &args(&[("no-open", "")])).expect("the demo");
        let case = case(&session, PROJECT);
        let register = register(&session);
        let mut desk = Self {
            session,
            lang: Lang::EN,
            screen: Place::screen(80, 24),
            case,
            indicator: Some(indicator("T1")),
            register,
            drafts: BTreeMap::new(),
            settings: Settings::default(),
            jobs: Jobs::default(),
            layers: Vec::new(),
            asked: Vec::new(),
            _folder: folder,
        };
        desk.fill();
        desk
    }

    fn fill(&mut self) {
        let graduates = [
            ("id", "rail-e1"),
            ("project", PROJECT),
            ("kind", "employer-confirmation"),
            ("title", "412 graduates in matching posts"),
            ("title-zh", "412名毕业生对口就业"),
            ("quantity", "412"),
            ("date", "2025-06"),
            ("reference", "register 2025-118"),
            ("confirmed-by", "Dalian Locomotive"),
            ("link", "T1"),
        ];
        let agreement = [
            ("id", "rail-e2"),
            ("project", PROJECT),
            ("kind", "agreement"),
            ("title", "agreement with 45 enterprises"),
            ("title-zh", "与45家企业签订的合作协议"),
            ("quantity", "45"),
            ("date", "2000"),
            ("source", "source 002"),
        ];
        self.act("evidence", &args(&graduates)).expect("evidence");
        self.act("evidence", &args(&agreement)).expect("evidence");
        let mark = |indicator: &str, value: &str| {
            args(&[("project", PROJECT), ("indicator", indicator), ("value", value)])
        };
        self.act(
            "mark",
            &mark("T1", "4").with("cite", "rail-e1").with("cite", "rail-e2"),
        )
        .expect("a mark");
        self.act("mark", &mark("T2", "412/450")).expect("a mark");
    }

    /// Does an act and reads everything again.
    pub(crate) fn act(&mut self, name: &str, args: &Args) -> Result<Reply, Fault> {
        let result = act(&self.session, name, args);
        self.case = case(&self.session, self.case.project.id.as_str());
        self.register = register(&self.session);
        result
    }

    /// Puts another project on the table.
    pub(crate) fn turn_to(&mut self, project: &str) {
        self.case = case(&self.session, project);
    }

    pub(crate) fn view(&self) -> View<'_> {
        View {
            lang: self.lang,
            screen: self.screen,
            pane: None,
            below: gesture::Layer::Workbench,
            case: Some(&self.case),
            indicator: self.indicator.as_ref(),
            register: &self.register,
            drafts: &self.drafts,
            settings: &self.settings,
            jobs: &self.jobs,
            recent: &[],
        }
    }

    /// Opens a layer.
    pub(crate) fn open(&mut self, layer: Layer) {
        self.layers.push(layer);
    }

    pub(crate) fn top(&self) -> &Layer {
        self.layers.last().expect("a layer is open")
    }

    /// Types a script into the top layer, step by step.
    pub(crate) fn types(&mut self, script: &str) {
        for event in events(script).expect("a script") {
            self.meet(&event);
        }
    }

    /// One event, and what follows from it.
    pub(crate) fn meet(&mut self, event: &Event) {
        let Some(mut layer) = self.layers.pop() else {
            return;
        };
        let step = layer.update(event, &self.view());
        self.layers.push(layer);
        match step {
            Step::Stay => {}
            Step::Close => drop(self.layers.pop()),
            Step::Push(layer) => self.layers.push(layer),
            Step::Request(request) => {
                self.request(request);
            }
            Step::CloseWith(request) => {
                let field = self.top().field();
                let is_act = matches!(request, Request::Act { .. });
                if self.request(request) {
                    self.layers.pop();
                    if let Some(field) = field.filter(|_| is_act) {
                        self.drafts.remove(&field);
                    }
                }
            }
            Step::CloseBoth(request) => {
                self.layers.pop();
                self.layers.pop();
                self.request(request);
            }
            Step::Leave(request) => {
                self.layers.clear();
                self.request(request);
            }
        }
    }

    /// Meets a request; tells whether it was met.
    fn request(&mut self, request: Request) -> bool {
        self.asked.push(request.clone());
        match request {
            Request::Act { name, args } => {
                let result = self.act(name, &args);
                if let Some(top) = self.layers.last_mut() {
                    top.answered(result.as_ref());
                }
                return result.is_ok();
            }
            Request::Draft(typing) => {
                let left = Left::here(typing.text, typing.over);
                self.drafts.insert(typing.field, left);
            }
            Request::Forget { field } => {
                self.drafts.remove(&field);
            }
            Request::Filter(words) => {
                let below = self.layers.len().checked_sub(2);
                if let Some(layer) = below.and_then(|at| self.layers.get_mut(at)) {
                    layer.narrow(&words);
                }
            }
            _ => {}
        }
        true
    }

    /// The top layer over a screen full of Chinese.
    pub(crate) fn frame(&self) -> (Buffer, Option<Position>) {
        let look = Look {
            lang: self.lang,
            ..LOOK
        };
        let area = Rect::new(0, 0, self.screen.columns, self.screen.rows);
        let mut buf = Buffer::empty(area);
        for (at, place) in rows_of(area).enumerate() {
            let text = "校地合作".repeat(usize::from(area.width));
            put(
                &mut buf,
                place,
                &[" ".repeat(at % 2), text].concat(),
                look.style(Tone::Dim),
            );
        }
        let caret = self
            .layers
            .last()
            .and_then(|layer| draw(layer, &mut buf, &self.view(), &look));
        (buf, caret)
    }

    /// That frame as text, held to the laws of frames.
    pub(crate) fn picture(&self) -> Picture {
        let (buf, caret) = self.frame();
        let picture = Picture::of(&buf, caret);
        assert_eq!(width_fault(&buf), None, "{picture}");
        if let Some(caret) = caret {
            assert!(buf.area.contains(caret), "the caret stands outside\n{picture}");
        }
        picture
    }

    /// What the top layer says, row by row.
    pub(crate) fn text(&self) -> String {
        self.picture().text()
    }

    pub(crate) fn project(&self) -> ProjectId {
        self.case.project.id.clone()
    }
}

fn act(session: &Session, name: &str, args: &Args) -> Result<Reply, Fault> {
    Act::find(name).expect("an act of the table").call(session, args)
}

fn case(session: &Session, project: &str) -> Case {
    let mut bench = Workbench::open(session).expect("the store opens");
    bench
        .case(&ProjectId::new(project).expect("an id"))
        .expect("the project is there")
}

fn register(session: &Session) -> Register {
    Workbench::open(session)
        .expect("the store opens")
        .ask(OnRecord)
        .expect("the register")
}

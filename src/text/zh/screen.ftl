# screen：屏幕上的文字

## 按键，页脚和帮助中的名称
screen-key-abstain = 弃评
screen-key-add = 新增
screen-key-back = 返回
screen-key-card = 项目卡
screen-key-change = 修改
screen-key-cite = 引用
screen-key-comment = 评语
screen-key-digit = 评分
screen-key-down = 下移
screen-key-enter = 打开
screen-key-erase-back = 删前一字
screen-key-erase-forward = 删后一字
screen-key-erase-line = 删到行尾
screen-key-erase-word = 删前一词
screen-key-evidence = 佐证材料
screen-key-filter = 筛选
screen-key-first = 到第一项
screen-key-fold = 折叠
screen-key-help = 帮助
screen-key-tour = 导览
# the language it changes to, in that language
screen-key-language = English
screen-key-last = 到最后一项
screen-key-leave = 退出
screen-key-left = 左移
screen-key-mouse = 鼠标开关
screen-key-new-line = 换行
screen-key-next-open = 下一未评
screen-key-next-slot = 下一栏
screen-key-no = 否
screen-key-not-applicable = 不适用
screen-key-number = 数值
screen-key-page-down = 下一页
screen-key-page-up = 上一页
screen-key-previous-open = 上一未评
screen-key-previous-slot = 上一栏
screen-key-redo = 重做
screen-key-right = 右移
screen-key-row-end = 到行尾
screen-key-row-start = 到行首
screen-key-save = 保存
screen-key-seal = 提交
screen-key-undo = 撤销
screen-key-unfold = 展开
screen-key-up = 上移
screen-key-why = 由来
screen-key-word-left = 前一词
screen-key-word-right = 后一词
screen-key-yes = 是

## 各层的按键
screen-key-accept = 确定
screen-key-add-project = 新建项目
screen-key-edit-project = 修改项目
screen-key-link = 列入
screen-key-next-list = 下一类
screen-key-previous-list = 上一类
screen-key-records = 登记簿
screen-key-retire = 撤回
screen-key-rubric = 量规
screen-key-tick = 勾选

## 层：询问一项
screen-ask-abstain = 为何对“{ $indicator }”弃评？
screen-ask-abstain-hint = 如利益关系须回避，或不熟悉该领域；理由记入评分表
screen-ask-filter = 只显示
screen-ask-filter-hint = 名称、编号、地区或状态中须含的字词；Esc恢复全部
screen-ask-level = “{ $indicator }”评几级
screen-ask-level-hint = { $low }至{ $high }；留空清除评分
screen-ask-measure = “{ $indicator }”的数值
screen-ask-measure-hint = 单位：{ $unit }；留空清除评分
screen-ask-points = “{ $indicator }”评几分
screen-ask-points-hint = 0至{ $max }，每档{ $step }；留空清除评分
screen-ask-ratio-hint = { $of }比{ $over }，写作412/450；留空清除评分
screen-ask-reason-missing = 应为理由，实为空
screen-ask-reopen = 为何重新打开此评分表？
screen-ask-reopen-hint = 理由记入台账
screen-ask-ticks = “{ $indicator }”符合哪几项？
screen-ask-ticks-hint = 共{ $count }项，勾选符合的；Enter评分

## 层：评语
screen-comment = “{ $indicator }”的评语
screen-comment-saved = 已保存
screen-comment-draft = 草稿已存
screen-comment-typing = 输入中

## 层：几处共用
screen-no-project = 没有选中项目

## 层：提交和撤回
screen-seal = 提交锁定评分表
screen-seal-band = 等次
screen-seal-button = 提交：y或Enter
screen-seal-cap = { $indicator }：评{ $raw }，按{ $scored }计
screen-seal-done = 评分表已提交
screen-seal-go = 转到所选指标：Enter
screen-seal-open = 有{ $count }项指标未评；全部评毕方可提交
screen-seal-question = 提交后评分即锁定，须说明理由重新打开才能修改；是否提交？
screen-seal-score = 得分
screen-seal-so-far = 目前得分
screen-retire = 撤回佐证材料
screen-retire-button = 撤回：y或Enter
screen-retire-hint = 材料仍在册，标为已撤回；引用它的评分不再以它为据
screen-retire-question = 撤回{ $id }“{ $title }”？

## 层：分数由来
screen-trace = 分数由来

## 层：选一项
screen-pick-rubric = 为{ $project }选用量规
screen-pick-rubric-note = { $version } · { $count }项指标

## 层：佐证材料
screen-evidence = 佐证材料
screen-evidence-at = “{ $indicator }”的佐证材料
screen-evidence-cited = 已引用
screen-evidence-confirmed = 证实方
screen-evidence-context = { $kind } · 参考材料
screen-evidence-context-here = 在本指标最多支持到{ $cap }
screen-evidence-counts = { $kind } · 计分材料
screen-evidence-counts-here = 本指标计分
screen-evidence-filtered = 含“{ $words }”的材料{ $shown }项，共{ $count }项
screen-evidence-linked = 已列入
screen-evidence-neither = –
screen-evidence-no-indicator = 没有选定指标；请先打开评分表选一项
screen-evidence-no-rule = 本指标未规定佐证材料
screen-evidence-none = 没有佐证材料；按a或Ins新增
screen-evidence-not-here = 本指标不计此类材料
screen-evidence-quote = 原文
screen-evidence-quoted = “{ $words }”
screen-evidence-reference = 存放处
screen-evidence-reported = 转述，非原文
screen-evidence-retired = 已撤回
screen-evidence-source = 出处
screen-evidence-unconfirmed = 项目以外无人证实
screen-evidence-unknown-kind = { $kind } · 本量规没有此类别
screen-evidence-vanity = { $kind } · 不计分材料
screen-evidence-what = 数量、日期

## 层：项目卡
screen-card = 项目卡
screen-card-context = { $count }项参考材料
screen-card-counts = { $count }项计分材料
screen-card-evidence = { $count }项佐证材料
screen-card-model = 合作模式
screen-card-needs = 回应需求
screen-noted = { $name }（{ $note }）
screen-card-partners = 合作方
screen-card-place = 地区
screen-card-retired = { $count }项已撤回
screen-card-rubric = 量规
screen-card-rules = 规则指纹
screen-card-source = 出处
screen-card-title = 项目
screen-card-unit = 单位
screen-card-unknown = { $count }项类别不在本量规内
screen-card-vanity = { $count }项不计分材料
screen-card-words = 文字指纹
screen-card-year = 年份

## 层：登记簿
screen-records = 登记簿
screen-records-empty = 还没有记录；按a或Ins新增
screen-records-id = 编号
screen-records-name = 名称
screen-records-needs = 需求
screen-records-note = 备注
screen-records-people = 人员
screen-records-places = 地区
screen-records-projects = 项目
screen-records-units = 单位

## 层：表单
screen-form-draft = 草稿已存
screen-form-evidence-add = 新增佐证材料
screen-form-evidence-change = 佐证材料{ $id }
screen-form-need-add = 新增需求
screen-form-need-change = 需求{ $id }
screen-form-person-add = 新增人员
screen-form-person-change = 人员{ $id }
screen-form-place-add = 新增地区
screen-form-place-change = 地区{ $id }
screen-form-project-add = 新建项目
screen-form-project-change = 项目{ $id }
screen-form-unit-add = 新增单位
screen-form-unit-change = 单位{ $id }
screen-slot-about = 简介
screen-slot-about-zh = 中文简介
screen-slot-confirmed-by = 证实方
screen-slot-date = 日期
screen-slot-docking = 对接层级
screen-slot-fact = 属性
screen-slot-id = 编号
screen-slot-integration = 融合领域
screen-slot-kind = 类别
screen-slot-link = 列入指标
screen-slot-model = 合作模式
screen-slot-name = 名称
screen-slot-name-zh = 中文名称
screen-slot-need = 回应需求
screen-slot-none = –
screen-slot-of = 计量单位
screen-slot-owner = 提出单位
screen-slot-partner = 合作方
screen-slot-party = 参与方
screen-slot-place = 地区
screen-slot-project = 项目
screen-slot-quantity = 数量
screen-slot-quote = 原文
screen-slot-reference = 存放处
screen-slot-role = 角色
screen-slot-rubric = 量规
screen-slot-sha256 = SHA-256
screen-slot-source = 出处
screen-slot-title = 名称
screen-slot-title-zh = 中文名称
screen-slot-unit = 单位
screen-slot-year = 年份

## 层：帮助，各有一句说明和一个名称
screen-help = 帮助 · { $screen }
screen-help-acts = 全部操作；在命令行写在rubricate之后，加 --help 查看各自的参数
screen-help-keys = 按键
screen-help-card = 当前项目的概况：谁参与、在哪里、用什么量规、佐证材料分量如何
screen-help-card-name = 项目卡
screen-help-choose = 从几项中选一项：移到该项后确定
screen-help-choose-name = 选择
screen-help-comment = 评分旁的文字；输入即存草稿，保存后记入评分表，返回则保留草稿
screen-help-comment-name = 评语
screen-help-confirm = 不易撤销的操作先询问；列出未评指标，选一项即可转到
screen-help-confirm-name = 询问
screen-help-evidence = 项目提供的佐证材料及其在量规中的分量；引用即作为当前评分的依据
screen-help-evidence-name = 佐证材料
screen-help-form = 逐栏填写；有误的在该栏提示；返回时保留已填内容
screen-help-form-name = 表单
screen-help-help = 说明屏幕的用途和按键
screen-help-help-name = 帮助
screen-help-line = 用一行文字回答的询问
screen-help-line-name = 询问
screen-help-queue = 本人的项目及各评分表的进度；打开即可评分
screen-help-queue-name = 项目
screen-help-records = 在册的人员、单位、地区、需求和项目，可新增和修改
screen-help-records-name = 登记簿
screen-help-text = 输入文字之处
screen-help-text-name = 输入
screen-help-ticks = 清单：勾选符合的，然后确定
screen-help-ticks-name = 清单
screen-help-trace = 分数一步一步的由来；每一步可展开看其依据
screen-help-trace-name = 分数由来
screen-help-welcome = 还没有自己的评分库时，从这里开始；示例和导览不会与您的工作混在一起
screen-help-welcome-name = 欢迎
screen-help-workbench = 一份评分表：各级指标及状态，当前指标的等级描述、佐证材料和评语；每次评分立即保存
screen-help-workbench-name = 评分表

## 屏幕：标题、进度、保存情况
screen-key-about = 说明
screen-key-clear = 清除
screen-who = { $name }（{ $role }）
screen-role-evaluator = 评审员
screen-role-chair = 评审组长
screen-role-office = 考核办
screen-role-approver = 审定人
screen-role-unit = 被考核单位
screen-role-inspector = 督查员
screen-saved = 已全部保存
screen-saved-at = 已保存 { $time }
screen-all-saved-at = 已全部保存 { $time }
screen-not-saved = 未保存
screen-progress = 已提交{ $sealed }/{ $count }份
screen-percent = { $value }%
screen-filtered = 显示：含“{ $words }”的{ $rows }项
screen-column-project = 项目
screen-column-place = 地区
screen-column-model = 合作模式
screen-column-answered = 已评
screen-column-score = 得分
screen-column-state = 状态
screen-queue-empty = 还没有项目
screen-queue-empty-hint = 请先登记：rubricate add FILE…
screen-queue-none = 没有含“{ $words }”的项目
screen-queue-none-hint = Esc显示全部
screen-kind-central-town = 中心镇
screen-kind-county-level-city = 县级市
screen-kind-municipal-district = 市辖区
screen-kind-new-area = 新区
screen-kind-prefecture-level-city = 地级市
screen-kind-province = 省
screen-model-alliance = 联盟
screen-model-committee = 委员会
screen-model-government-industry-research = 政产学研
screen-model-research-institute = 研究院
screen-model-school-run-enterprise = 校办企业
screen-model-science-park = 大学科技园
screen-model-strategic-alliance = 战略联盟

## 屏幕：当前项目
screen-criteria = 指标
screen-share = 占总分{ $share }%
screen-so-far = 目前得分
screen-score = 得分
screen-ends = 最终{ $low }～{ $high }
screen-band = 等次
screen-below-coverage = 已评权重{ $share }%，满{ $needed }%方计分
screen-caps = { $count }项评分少计
screen-sealed-word = 已提交
screen-about = 说明
screen-source = 出处
screen-evidence-head = { $count ->
    [0] 佐证材料：无
   *[other] 佐证材料{ $count }项 · 此处计分{ $counting }项
 }
screen-comment-head = 评语
screen-no-comment = 暂无
screen-comment-left = 未写完：“{ $text }”
screen-cited = 已引用
screen-worth-vanity = 不计分：{ $reason }
screen-worth-context = 参考：{ $reason }
screen-worth-elsewhere = 本指标不看此项
screen-worth-retired = 已撤回
screen-mark-na = 已评不适用
screen-mark-abstain = 弃评：{ $reason }
screen-na-possible = 本指标可评不适用
screen-answered-by-office = 由考核办统一填报
screen-answered-by-computed = 由数据算得
screen-answered-by-unit = 由被考核单位自填
screen-abstained = 弃评
screen-measure-entered = 已填
screen-measure-ratio = 数值
screen-measure-ratio-of = { $of } / { $over }
screen-measure-unit = 单位
screen-measure-period = 期间
screen-measure-data = 数据
screen-measure-scale = 折算
screen-measure-better = 越高越好
screen-measure-worse = 越低越好
screen-scores-as = 按{ $score }计
screen-points-of = 0至{ $max }分，每档{ $step }
screen-nothing-entered = –
screen-criterion-weight = 占总分{ $share }%
screen-combine-mean = 按权重加权平均
screen-combine-min = 由最弱的一项决定
screen-combine-geometric = 各项的几何平均
screen-combine-coupling = 各项的耦合协调度

## 屏幕：发生了什么，怎么办
screen-capped = { $indicator }：评{ $raw }，按{ $scored }计
screen-all-answered = 已全部评毕：按S提交
screen-all-sealed = 评分表已全部提交
screen-choose-indicator = 移到某项指标即可评分；Tab转到下一项未评指标
screen-is-sealed = 评分表已提交；按S说明理由后可重新打开
screen-nothing-to-clear = 没有可清除的评分

## 数据中的用词
screen-amount = { $quantity }{ $unit }
screen-class-counts = 计分
screen-class-context = 参考
screen-class-vanity = 不计分
screen-party-government = 政府
screen-party-university = 高校
screen-party-enterprise = 企业
screen-party-independent = 独立机构
screen-docking-leadership = 校地领导
screen-docking-county = 区县
screen-docking-park = 园区
screen-docking-department = 部门
screen-docking-enterprise = 企业
screen-integration-industry-education = 产教融合
screen-integration-innovation = 创新融合
screen-integration-talent = 人才融合
screen-integration-space = 空间融合
screen-integration-culture = 文化融合
screen-integration-governance = 治理融合

## 设置：欢迎
screen-setting-welcome = 欢迎画面
screen-setting-welcome-about = 没有自己的评分库时，单独运行rubricate是否打开欢迎画面；关闭则提示评分库不存在

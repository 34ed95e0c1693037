# screen：屏幕上的文字

## 按键，页脚和帮助中的名称
screen-key-abstain = 弃评
screen-key-add = 新增
screen-key-add-line = 加一行
screen-key-back = 返回
screen-key-timeline = 时间图
screen-key-profile = 得分图
screen-key-change = 修改
screen-key-cite = 引用
screen-key-comment = 评语
screen-key-editor = 外部编辑器
screen-key-digit = 评分
screen-key-down = 下移
screen-key-drop-line = 删一行
screen-key-erase-back = 删前一字
screen-key-erase-forward = 删后一字
screen-key-erase-line = 删到行尾
screen-key-erase-word = 删前一词
screen-key-evidence = 佐证材料
screen-key-sort = 排序
screen-key-first = 到第一项
screen-key-fold = 折叠
screen-key-tour = 导览
# the language it changes to, in that language
screen-key-last = 到最后一项
screen-key-go-back = 上一处
screen-key-go-on = 下一处
screen-key-jump = 跳转
screen-key-left = 左移
screen-key-mouse = 鼠标开关
screen-key-new-line = 换行
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
screen-key-undo = 撤销
screen-key-unfold = 展开
screen-key-tip = 收起或恢复提示
screen-key-up = 上移
screen-key-methods = 方法
screen-key-worst = 最不协调
screen-key-propose = 提出建议
screen-key-upkeep = 评分库
screen-key-stop = 停止
screen-key-why = 由来
screen-key-word-left = 前一词
screen-key-word-right = 后一词
screen-key-yes = 是

## 各层的按键
screen-key-copy = 复制
screen-key-next-choice = 下一值
screen-key-previous-choice = 上一值
screen-key-next-project = 下一项目
screen-key-previous-project = 上一项目
screen-key-projector = 投屏
screen-key-settings = 设置
screen-key-accept = 确定
screen-key-link = 列入
screen-key-next-list = 下一类
screen-key-previous-list = 上一类
screen-key-retire = 撤回
screen-key-rubric = 量规
screen-key-tick = 勾选
screen-key-discard = 丢弃
screen-key-restore = 恢复
screen-key-join = 合并两稿
screen-key-keep-mine = 保留己稿
screen-key-take-other = 采用他稿

## 层：询问一项
screen-ask-abstain = 为何对“{ $indicator }”弃评？
screen-ask-abstain-hint = 如利益关系须回避，或不熟悉该领域；理由记入评分表
screen-ask-filter = 只显示
screen-palette = 要做什么：输入名称、命令或拼音首字母的一部分
screen-palette-none = 没有这样的操作
screen-answer = 答复
screen-answer-done = 已完成：{ $act }
screen-answer-more = 还有{ $count }行；复制时一并取走，命令“{ $act }”也会全部输出
screen-call = 确实要这样做吗？
screen-call-button = 确定
screen-ask-filter-list-hint = 字词不分先后，中英文均可，也可用拼音首字母；Esc恢复原样
screen-ask-filter-hint = 名称、编号、地区或状态中须含的字词；Esc恢复全部
screen-ask-level = { $id } { $indicator }：评几级
screen-ask-level-hint = { $low }至{ $high }
screen-ask-measure = { $id } { $indicator }：填数值
screen-ask-measure-hint = 单位：{ $unit }
screen-ask-between-hint = { $low }至{ $high }{ $unit }
screen-ask-from-hint = 不低于{ $low }{ $unit }
screen-ask-to-hint = 不高于{ $high }{ $unit }
screen-ask-left = 此前留有“{ $text }”；Ctrl-U取回
screen-ask-moved = 上一项评分已保存；“{ $text }”填在此处{ $indicator }，尚未评分
screen-ask-value-keys = Enter或Tab评分并到下一项，Esc留待以后，留空清除评分
screen-ask-points = { $id } { $indicator }：评几分
screen-ask-points-hint = 0至{ $max }，每档{ $step }
screen-ask-ratio-hint = { $of }比{ $over }，写作412/450
screen-ask-reason-missing = 应为理由，实为空
screen-ask-reopen = 为何重新打开此评分表？
screen-ask-reopen-hint = 理由记入台账
screen-ask-ticks = { $id } { $indicator }：符合哪几项？
screen-ask-ticks-hint = 共{ $count }项，勾选符合的；Enter评分

## 层：评语
screen-comment = “{ $indicator }”的评语
screen-comment-saved = 已保存
screen-comment-draft = 草稿已存
screen-comment-typing = 输入中

## 层：一项评分有两份评语
screen-clash-own = 本人输入的评语
screen-clash-other = 另一程序保存的评语
screen-clash-question = 另一程序也在此处保存了评语；可保留己稿、采用他稿或合并两稿；选定之前两份都保留

## 层：经过
screen-history-project = “{ $of }”的经过
screen-history-mark = “{ $of }”评分的经过
screen-history-comment = “{ $of }”评语的经过
screen-history-none = 此处还没有经过
screen-history-after = 改后
screen-history-at = 指标
screen-history-before = 改前
screen-history-entry = 记录
screen-history-how = 情况
screen-history-when = 时间
screen-history-who = 人员
screen-restore = 恢复先前的内容
screen-restore-button = 恢复：{ $yes }
screen-restore-question = { $time }的{ $what }：是否另作一条记录，恢复当时改后的内容？
screen-restore-sealed = 评分表已提交锁定，不能评分；请先按{ $seal }说明理由重新打开

## 层：丢弃所输入的内容
screen-discard = 丢弃所输入的内容
screen-discard-button = 丢弃：{ $yes }
screen-discard-question = 以下内容已输入而未保存；是否彻底丢弃？

## 层：几处共用
screen-no-project = 没有选中项目

## 层：提交和撤回
screen-seal = 提交锁定评分表
screen-seal-band = 等次
screen-seal-button = 提交锁定：{ $yes }
screen-seal-cap = { $indicator }：评{ $raw }，按{ $scored }计
screen-seal-done = 评分表已提交锁定
screen-seal-go = 转到所选指标：{ $yes }
screen-seal-open = 有{ $count }项指标未评；全部评毕方可提交锁定
screen-seal-question = 提交锁定后，须说明理由重新打开才能修改评分；是否提交锁定？
screen-seal-not-given = 另有{ $count }项加减分未评，提交后按未出现计
screen-seal-others = 另有{ $count }项指标由他人填报，尚未填
screen-seal-score = 得分
screen-seal-so-far = 目前得分
screen-retire = 撤回佐证材料
screen-retire-button = 撤回：{ $yes }
screen-retire-hint = 材料仍在册，标为已撤回；引用它的评分不再以它为据
screen-retire-question = 撤回{ $id }“{ $title }”？

## 层：任一指标
screen-jump = 跳转到指标：输入编号或名称的一部分
screen-jump-none = 没有含此字词的指标

## 层：分数由来
screen-trace = 分数由来

## 层：选一项
screen-pick-rubric = 为{ $project }选用量规
screen-pick-rubric-note = { $version } · { $count }项指标

## 层：佐证材料
screen-evidence = 佐证材料
screen-evidence-at = “{ $indicator }”的佐证材料
screen-evidence-both = 已引用/已列入
screen-evidence-cited = 已引用
screen-evidence-confirmed = 证实方
screen-evidence-context = { $kind } · 参考材料
screen-evidence-context-here = 在本指标最多支持到{ $cap }
screen-evidence-counts = { $kind } · 计分材料
screen-evidence-counts-here = 本指标计分
screen-evidence-linked = 已列入
screen-evidence-neither = –
screen-evidence-no-indicator = 没有选定指标；请先打开评分表选一项
screen-evidence-no-rule = 本指标未规定佐证材料
screen-evidence-none = 没有佐证材料；按{ $add }新增
screen-evidence-not-here = 本指标不计此类材料
screen-evidence-quote = 原文
screen-evidence-quoted = “{ $words }”
screen-evidence-reference = 存放处
screen-evidence-reported = 转述，非原文
screen-evidence-retired = 已撤回
screen-evidence-retired-here = 已引用，但已撤回：不起支持作用
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
screen-records-empty = 还没有记录；按{ $add }新增
screen-records-id = 编号
screen-records-name = 名称
screen-records-needs = 需求
screen-records-rubrics = 量规
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
screen-slot-value = 评分
screen-slot-comment = 评语
screen-slot-cite = 依据
screen-slot-text = 评语
screen-slot-reason = 理由
screen-slot-file = 文件
screen-slot-indicator = 指标
screen-slot-evidence = 佐证材料
screen-slot-entry = 记录号
screen-slot-sheet = 评分表
screen-slot-from = 来源
screen-slot-output = 文件
screen-slot-format = 格式
screen-slot-before = 改动前
screen-slot-after = 改动后
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
screen-slot-csv = 表格或 JSON 文件
screen-slot-pair = 成对判断
screen-slot-method = 方法
screen-slot-variant = 形式
screen-slot-with = 其他字段

## 层：帮助，各有一句说明和一个名称
screen-help = 帮助 · { $screen }
screen-help-acts = 全部操作；在命令行写在rubricate之后，加 --help 查看各自的参数
screen-help-keys = 按键
screen-help-signs = 符号
screen-sign-capped = 评分少计
screen-sign-draft = 有草稿：此处输入过而未保存；打开后可保存或丢弃
screen-sign-open = 有指标未评
screen-sign-ready = 已全部评毕，可提交锁定
screen-sign-sealed = 已提交锁定
screen-help-card = 当前项目的概况：谁参与、在哪里、用什么量规、佐证材料分量如何
screen-help-card-name = 项目卡
screen-help-choose = 从几项中选一项：移到该项后确定
screen-help-choose-name = 选择
screen-help-comment = 评分旁的文字；输入即存草稿，保存后记入评分表，返回则保留草稿
screen-help-comment-name = 评语
screen-help-clash = 一项评分有两份评语：本人的和另一程序在此期间保存的；两份都不会丢失，返回则本人的留作草稿
screen-help-clash-name = 两份评语
screen-help-confirm = 不易撤销的操作先询问；列出未评指标，选一项即可转到
screen-help-confirm-name = 询问
screen-help-evidence = 项目提供的佐证材料及其在量规中的分量；引用即作为当前评分的依据
screen-help-evidence-name = 佐证材料
screen-help-form = 逐栏填写；有误的在该栏提示；返回时保留已填内容
screen-help-form-name = 表单
screen-help-history = 此处的经过，最近的在前：谁、何时、由什么改为什么；先前的内容可另作一条记录恢复
screen-help-history-name = 经过
screen-help-help = 说明屏幕的用途和按键
screen-help-help-name = 帮助
screen-help-jump = 评分表的全部指标：输入字词缩小范围，方向键选择，Enter转到
screen-help-jump-name = 跳转
screen-help-line = 用一行文字回答的询问
screen-help-line-name = 询问
screen-help-palette = 可做的一切：先列来处的按键，再列全部命令；输入几个字母即可找到，中英文名称、命令、拼音首字母均可；回车执行，手头的项目和指标自动填入，其余另问
screen-help-palette-name = 要做什么
screen-help-answer = 命令的答复，可翻看、复制
screen-help-answer-name = 答复
screen-help-picture = 当前项目的图：佐证材料按日期的分布，或各一级指标的得分及最终可能的范围
screen-help-picture-name = 项目图
screen-help-queue = 本人的项目及各评分表的进度；打开即可评分，从第一项未评指标开始；按[回到上次所在之处，改日再来也可：筛选、指标、滚动位置、折叠和未写完的评语都在
screen-help-queue-name = 项目
screen-help-records = 在册的人员、单位、地区、需求、项目和量规，可新增、修改和查看
screen-help-records-name = 登记簿
screen-help-projector = 供会议室显示一个项目：总分、等次和得分图，姓名以代号代替，不显示评语
screen-help-projector-name = 投屏
screen-help-settings = 一次设定的各项；改后立即生效，并写入设置文件，其中的注释保留
screen-help-settings-name = 设置
screen-help-text = 输入文字之处
screen-help-text-name = 输入
screen-help-ticks = 清单：勾选符合的，然后确定
screen-help-ticks-name = 清单
screen-help-methods = 统计与决策方法，可对表格或JSON文件运行；下方先说明各方法的前提、输入与易误导之处，再显示结果；耗时较长的方法在后台进行
screen-help-methods-name = 方法
screen-help-pairs = 逐对比较同一准则下各项：哪项更重要、重要几倍；用数字或左右方向键判断，一致性随时显示；结果只是权重建议，不改动量规
screen-help-pairs-name = 成对比较
screen-help-upkeep = 维护评分库、可能耗时较长的操作；进行期间仍可阅读和评分，中途停止则没有任何改动
screen-help-upkeep-name = 评分库
screen-help-trace = 分数一步一步的由来；每一步可展开看其依据
screen-help-trace-name = 分数由来
screen-help-welcome = 还没有自己的评分库时，从这里开始；示例和导览不会与您的工作混在一起
screen-help-welcome-name = 欢迎
screen-help-workbench = 一份评分表：各级指标及状态，当前指标的等级描述、佐证材料和评语；每次评分立即保存；Tab逐项转到未评指标，评完转到下一个项目；评毕提交锁定，重新打开须有理由；要填数值的，按数字即开始填，Enter或Tab评分
screen-help-workbench-name = 评分表

## 屏幕：标题、进度、保存情况
screen-key-about = 说明
screen-key-clear = 清除
screen-synthetic-marks = 虚构评分
screen-saved-at = 已保存 { $time }
screen-all-saved-at = 已全部保存 { $time }
screen-not-saved = 未保存
screen-read-only = 只读
screen-looks-only = 此库以只读方式打开，不能作任何改动：{ $why }
screen-filtered-list = { $title } · 含“{ $words }”的{ $shown }项，共{ $count }项
screen-marks-by-day = 每日评分
screen-sealed-by-day = 每日锁定
screen-column-model = 合作模式
screen-queue-empty = 还没有项目
screen-queue-empty-hint = 请先登记：rubricate add FILE…
screen-queue-none = 没有含“{ $words }”的项目
screen-queue-none-hint = Esc显示全部
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
screen-sealed-word = 已锁定
screen-now = 现为{ $now }
screen-about = 说明
screen-source = 出处
screen-evidence-head = { $count ->
    [0] 佐证材料：无
   *[other] 佐证材料{ $count }项 · 此处计分{ $counting }项
 }
screen-comment-head = 评语
screen-no-comment = 暂无
screen-value-left = 填而未评：“{ $text }”
screen-comment-left = 评语未写完：“{ $text }”
screen-cited = 已引用
screen-worth-vanity = 不计分：{ $reason }
screen-worth-context = 参考：{ $reason }
screen-worth-elsewhere = 本指标不看此项
screen-worth-retired = 已撤回：不起支持作用
screen-mark-na = 已评不适用
screen-mark-abstain = 弃评：{ $reason }
screen-na-possible = 本指标可评不适用
screen-answered-by-office = 由考核办统一填报
screen-answered-by-computed = 由考核办据数据填报
screen-answered-by-unit = 由被考核单位自填
screen-asked-anew = 需重新评定：原为{ $value }
screen-answered-by-evaluator = 由评审员评定
screen-adjustment-reason = 理由
screen-adjustment-group = 限额
screen-adjustment-most = { $group }：合计不超过{ $most }分
screen-adjusted = 出现{ $times }次：{ $points }
screen-adjusted-veto = 出现{ $times }次
screen-adjusted-by = 加减分{ $points }
screen-vetoed = 一票否决，不予评定
screen-ask-times = 出现几次：{ $adjustment }
screen-abstained = 弃评
screen-measure-entered = 已填
screen-measure-ratio = 数值
screen-measure-ratio-of = { $of } / { $over }
screen-measure-growth = 增长率
screen-measure-growth-of = { $of }比{ $over }，按n/d填报；增长率 = (n − d) / d
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
screen-capped-why = 按{ $why }看全部缘由
screen-all-answered = 已全部评毕：按{ $seal }提交锁定，{ $next-open }转到下一个项目
screen-all-sealed = 评分表已全部提交锁定
screen-return = 上次在“{ $project }”：按{ $go-back }回到该处
screen-no-other-open = 没有其他未评完的项目
screen-trail-start = 前面没有去过的地方
screen-trail-end = 后面没有去过的地方
screen-cleared = { $indicator }的评分已清除；按{ $undo }恢复
screen-needs-head = 对佐证材料的要求
screen-need-shown = { $need }：已登记，尚未引用
screen-reopen = 重新打开
screen-more-in-trace = 其余：在一级指标上按{ $why }
screen-choose-indicator = 一级指标本身不评分、不写评语；{ $down }到其下的指标，{ $next-open }到下一项未评指标
screen-is-sealed = 评分表已提交锁定；按{ $seal }说明理由后可重新打开
screen-paste-nowhere = 此处不能粘贴文字，未作任何操作
screen-paste-nowhere-hint = 请先打开评语或输入框，再粘贴
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

## tips: the one thing to know in a place
screen-tip-queue = { $enter }打开所选项目，{ $next-open }转到下一个未完成的项目
screen-tip-workbench = 按数字即评分、保存并转到下一项；{ $undo }撤销
screen-tip-evidence = { $cite }把本项评分建立在该材料上：只有引用的材料才计入
screen-tip-comment = { $save }把评语写入评分表，{ $back }保留为草稿
screen-tip-trace = { $enter }展开一个数字，查看其依据
screen-tip-away = 知道了
screen-tips-again = 重新显示各处的提示

screen-copied = { $lines ->
    [1] 已复制：{ $text }
   *[other] 已复制{ $lines }行：{ $text }
 }
screen-copied-nothing = 此处没有可复制的内容

## 会议室用的项目画面
screen-projector-answered = { $total }项已评{ $done }项
screen-projector-none = 尚未评分
screen-projector-evaluator = 评审员{ $number }

## 设置：各有一个名称和一句说明
screen-settings = 设置
screen-settings-amiss = 设置文件有{ $count }处问题；详见“设置”
screen-settings-finding = 第{ $line }行：{ $message }
screen-setting-unset = –
screen-setting-borders = 线条和符号
screen-setting-borders-about = unicode用框线和符号，ascii只用各种终端都有的字符；auto在Linux控制台和语言环境指明非UTF-8编码时用ascii
screen-setting-colours = 颜色
screen-setting-colours-about = 16用终端本身的颜色，rgb用本程序的颜色，none只用粗体、下划线和反显；auto即16，设有NO_COLOR时为none
screen-setting-editor = 编辑器
screen-setting-editor-about = rubricate config edit所用的程序；不设则用VISUAL或EDITOR
screen-setting-hints = 按键提示
screen-setting-hints-about = 末行列出常用按键，或只列出如何打开帮助
screen-setting-language = 语言
screen-setting-language-about = 界面语言；auto随语言环境
screen-setting-mouse = 鼠标
screen-setting-mouse-about = 启动时鼠标是否由本程序使用；off交给终端，用来选取文字；可按键切换
screen-setting-person = 人员
screen-setting-person-about = 以谁的身份操作：写人员编号，评分库中须有此人
screen-setting-tips = 提示
screen-setting-tips-about = 初到一处时，末行是否说明此处最要紧的一件事；有一个键可收起，也可全部恢复
screen-setting-tips-known = 已知提示
screen-setting-tips-known-about = 不再提示的位置；清空后全部重新提示
screen-setting-welcome = 欢迎画面
screen-setting-welcome-about = 没有自己的评分库时，单独运行rubricate是否打开欢迎画面；关闭则提示评分库不存在
screen-setting-projector = 投屏
screen-setting-projector-about = 启动时是否直接显示会议室用的项目画面：大字总分、等次和得分图，姓名以代号代替
screen-setting-split = 左右分界
screen-setting-split-about = 指标一栏占屏幕宽度的百分比；可用鼠标拖动分界线
screen-setting-store = 评分库
screen-setting-store-about = 使用哪个评分库；不设则用系统数据文件夹中的评分库
screen-setting-theme = 配色
screen-setting-theme-about = auto询问终端底色的深浅；各种配色都不以红绿区分好坏

## 项目的图
screen-timeline = 佐证材料时间图 · { $project }
screen-timeline-quarter = Q{ $quarter }
screen-timeline-none = 没有注明日期的佐证材料
screen-timeline-undated = { $count }项无日期
screen-timeline-earlier = { $count }项更早
screen-timeline-burst = 有日期的{ $count }项材料中，{ $burst }项集中在最近一个季度：请问明为何而作
screen-timeline-worth = 一个符号最多代表{ $count }项
screen-profile = 一级指标得分图 · { $project }
screen-profile-whole = 总分
screen-profile-certain = 已确定
screen-profile-so-far = 目前得分
screen-profile-possible = 最终可能
screen-profile-band = { $bands }

## 表单各栏要填什么，怎样填
screen-hint-about = 是什么项目，几句话即可
screen-hint-about-zh = 用中文写的同一简介
screen-hint-confirmed-by = 由项目以外的谁证实
screen-hint-date = 写年、月（如2025-06）或日（如2025-06-30）
screen-hint-docking = 校地在哪一层级对接
screen-hint-fact = 量规要用到的属性，写作name=value，如size=12.5
screen-hint-id = 简短，用于列表和命令：1至64个字母、数字、- _ .
screen-hint-integration = 校地在哪一领域融合
screen-hint-kind = 量规规定的材料类别
screen-hint-place-kind = 地区的类别；也可自行填写
screen-hint-link = 列到哪些指标下
screen-hint-model = 合作模式；也可自行填写
screen-hint-name = 名称
screen-hint-name-zh = 中文名称
screen-hint-need = 所回应的在册需求
screen-hint-of = 数量以什么计，如人、专利
screen-hint-owner = 提出需求的单位
screen-hint-partner = 有谁参与；可写明参与方：新松=enterprise
screen-hint-party = 属于哪一参与方
screen-hint-place = 所在地区
screen-hint-project = 所属项目
screen-hint-quantity = 数量，不小于0的数值
screen-hint-quote = 出处原文
screen-hint-reference = 存放处：文件、链接或登记号
screen-hint-role = 可担任的角色
screen-hint-rubric = 评分所用的量规；也可写文件路径
screen-hint-sha256 = 文件的SHA-256值，64位十六进制数
screen-hint-source = 出自哪份公开材料
screen-hint-title = 名称
screen-hint-title-zh = 中文名称
screen-hint-unit = 负责的单位
screen-hint-year = 所属年份，四位数
screen-manner-words = 自行填写，或按↓选、Enter选用所列的一项
screen-manner-lookup = 输入编号或名称的一部分；↓选，Enter选用
screen-manner-choice = 按← →或首字母选择
screen-manner-ticks = ↑ ↓移动，空格勾选
screen-manner-lines = 每行一个

## 表单有何问题
screen-form-problems = 有{ $count }栏须再看；尚未保存
screen-problem-missing = 应有内容，实为空
screen-problem-taken = 编号`{ $id }`已在册；请另取
screen-problem-unknown = 册中没有`{ $id }`

## 同时进行的操作
screen-job = { $act } { $percent }%
screen-job-begun = { $act } …
screen-job-stopping = { $act }正在停止…
screen-job-leave = `{ $act }`仍在进行；再次退出即停止
screen-job-more = `{ $act }`的全部结果按{ $records }、{ $upkeep }查看
screen-methods = 方法
screen-methods-how = 按Enter选择要运行的文件
screen-methods-meanwhile = 可返回继续阅读；按s或Del停止
screen-pairs = 成对比较定权重
screen-pairs-proposed = 仅为建议，量规未改动；再按p可写入新文件
screen-ask-proposal = 将建议写入哪个新文件？
screen-ask-proposal-hint = 不覆盖已有文件；请给其中的量规新的版本号
screen-pairs-head = { $title } · 已判断{ $done }对，共{ $of }对
screen-pairs-question = 哪项更重要？重要几倍？
screen-pairs-unsaid = 尚未判断；按Enter视为同等重要
screen-pairs-equal = 两项同等重要
screen-pairs-times = `{ $more }`的重要性是`{ $less }`的{ $times }倍
screen-pairs-cr = 前{ $count }项的一致性比率为{ $cr }；不超过0.1可接受
screen-pairs-open = 还有{ $count }对未判断
screen-upkeep = 评分库
screen-upkeep-none = 选择操作；进行期间可做别的事
screen-upkeep-meanwhile = 可返回继续阅读；写入期间评分须稍候；按{ $stop }停止，停止后没有任何改动
screen-upkeep-cut = 其余从略；`rubricate { $act }`可输出全部
screen-ask-method = { $method }：对哪个文件运行？
screen-ask-method-hint = 带表头和标签列的.csv表格，或.json输入；其他字段写在后面，如`confidence=0.9`
screen-ask-file = `{ $act }`用哪个文件？
screen-ask-file-hint = 文件路径；开头是评分库所在的文件夹
screen-ask-file-missing = 应为文件，实为空

## 查看量规、对照两份量规
screen-key-read-rubric = 查看量规
screen-key-compare = 对照
screen-help-rubric = 按评审员将看到的样子查看量规：指标树与权重，以及所选部分的全部内容；可在编辑器中打开其文件，修改期间的问题列在最前面
screen-help-rubric-name = 量规
screen-help-compare = 两份量规对照：每个指标有何变化，新旧文字并列
screen-help-compare-name = 量规对照
screen-list-none = 这里没有含“{ $words }”的内容
screen-rubric = 量规 { $rubric } · { $from }
screen-rubric-shipped = 随程序提供
screen-rubric-store = 库内
screen-rubric-file = 文件 { $file }
screen-rubric-renewed = { $count ->
    [0] 文件已变动并重新读取：没有问题
   *[other] 文件已变动并重新读取：有 { $count } 处需要注意
 }
screen-rubric-untitled = 未命名的量规
screen-rubric-broken = 此量规尚不能使用：这里显示的是能够读懂的部分
screen-rubric-bands = 等级
screen-rubric-line = 第 { $line } 行
screen-rubric-bonus = 加分
screen-rubric-deduction = 扣分
screen-rubric-veto = 一票否决
screen-rubric-gate = 限制条件
screen-rubric-gate-of = 限制条件：{ $part } 得分低于 { $below } 时，{ $effect }
screen-rubric-hint = 提示
screen-rubric-instead = 改为
screen-rubric-coverage = 已评权重达到 { $share } 才计分
screen-rubric-decimals = { $count ->
    [0] 四舍五入到整数
   *[other] 保留 { $count } 位小数
 }
screen-rubric-scale = 评分等次 { $low } 至 { $high }，每级 { $step }
screen-rubric-level-share = 折合满分的 { $share }
screen-rubric-requires = 要求{ $what }
screen-rubric-span = 取值范围
screen-rubric-evidence = 佐证材料
screen-rubric-cap = 没有计入的佐证材料时，最高 { $cap }
screen-rubric-weight = 权重
screen-rubric-when = 仅适用于{ $when }
screen-rubric-half-life = { $months } 个月后只计一半
screen-shelf = 查看量规
screen-shelf-beside = 把 { $rubric } 与哪一份对照
screen-shelf-file = 文件…
screen-ask-new-rubric = 把 { $rubric } 的副本写入哪个文件？
screen-ask-new-rubric-hint = 去掉 .toml 的文件名即副本的编号；随后在你的编辑器中打开
screen-ask-rubric-file = 哪个量规文件？
screen-ask-rubric-file-hint = .toml 文件的路径；旁边的译文一并读取
screen-ask-rubric-file-missing = 应填写 .toml 文件的路径
screen-compare-before = 原文
screen-compare-after = 新文
screen-change-same = 相同
screen-change-text-only = 仅文字
screen-change-harmless = 无影响
screen-change-changes-scores = 影响得分
screen-change-removes-marks = 评分失效
screen-fate-same = 相同
screen-fate-same-means = 问题与答案都相同：原评分不变
screen-fate-rescored = 分值改变
screen-fate-rescored-means = 问题相同而分值不同：原评分含义不变
screen-fate-reworded = 文字改动
screen-fate-reworded-means = 文字有改动：原评分的含义可能不同，需要复核
screen-fate-reasked = 重新评定
screen-fate-reasked-means = 答案或评定者改变：需要重新评分
screen-fate-gone = 已删除
screen-fate-gone-means = 已不再有此指标
screen-fate-new = 新增
screen-fate-new-means = 原来没有此指标

# act：能做什么，需要什么

act-rubricate = 按成效给校地合作项目评分；不写命令即打开评分台

## 各操作通用的选项
act-option-store = 使用哪个评分库；不写则用本人的评分库
act-option-as = 以谁的身份操作；不写则用设置中的人员，再其次用库中唯一的评审员
act-option-lang = 界面语言
act-option-json = 以JSON作答，供脚本读取
act-option-plain = 不画屏幕，逐行对话；供读屏软件和简单终端使用
act-option-help = 显示本帮助
act-option-version = 显示版本号

## 命令帮助的标题
act-help-usage = 用法：
act-help-commands = 命令
act-help-arguments = 参数
act-help-options = 选项

## 操作
act-init = 新建评分库，并登记第一位人员
act-demo = 打开示例库，没有则先建立
act-add = 从TOML文件登记人员、单位、地区、需求、项目和佐证材料，全部成功才写入
act-rubric = 查看、列出和选用量规
act-rubric-check = 检查量规文件，列出全部问题
act-rubric-keys = 列出量规语言的键：含义、缺省值、示例及相关提示
act-rubric-schema = 输出量规文件的JSON结构定义，供TOML编辑器补全和检查
act-rubric-explain-finding = 解释量规检查中的一条提示：为何要紧、示例、应怎样写
act-rubric-diff = 比较两份量规或同一量规的两个版本：改了什么，对评分有何影响，哪些评分表用的是前者
act-rubric-fmt = 按统一格式改写量规文件：键的顺序和空白统一，注释保留
act-rubric-new = 从模板或其他量规新建一份量规
act-rubric-export = 将量规写成其他程序可读的文件，并列出未能带出的内容
act-rubric-import = 将其他程序的量规文件转为本程序的量规，并列出未能带入的内容
act-rubric-list = 列出自带的量规和库中的量规
act-rubric-show = 按评审员所见显示一份量规
act-rubric-weigh = 由成对比较判断提出权重建议，以差异形式显示
act-rubric-move = 将评分表转到量规新版本，先列明各项评分如何处理
act-rubric-use = 为项目选用量规
act-score = 按量规给一份评分表文本计分，不动评分库
act-mark = 给项目的一项指标评分
act-marks = 逐行读入评分（PROJECT INDICATOR VALUE [COMMENT]），每条保存后再作答
act-comment = 填写一项指标的评语
act-cite = 为评分引用佐证材料
act-uncite = 取消评分引用的佐证材料
act-seal = 提交锁定项目的评分表
act-reopen = 重新打开已提交锁定的评分表
act-undo = 撤销上一次改动
act-redo = 重做上一次撤销的改动
act-explain = 说明分数的由来
act-list = 列出项目及评分表状态
act-show = 显示项目及其佐证材料
act-export = 以JSON输出本人可见的内容
act-log = 列出经过，最近的在前
act-history = 显示项目或评分的经过：谁、何时、由什么改为什么
act-restore = 把先前一条记录所写的内容重新写上
act-verify = 核验内容是否被改动
act-backup = 备份使用中的评分库
act-rebuild = 按台账重建全部派生表
act-method = 对表格或 JSON 运行统计或决策方法
act-method-batch = 一次运行多个方法：标准输入为案例列表，输出为按 id 的结果
act-method-list = 列出各方法的来源、前提与易误导之处
act-person = 登记或修改人员
act-unit = 登记或修改单位
act-place = 登记或修改地区
act-need = 登记或修改在册需求
act-project = 登记或修改项目
act-evidence = 登记或修改佐证材料
act-link = 把佐证材料列到某项指标下
act-unlink = 不再把佐证材料列到某项指标下
act-retire = 撤回佐证材料

## 参数
act-arg-about = 简介，几句话即可
act-arg-about-zh = 中文简介
act-arg-cite = 评分所依据的佐证材料（可多次给出）
act-arg-check = 不改动，只列出格式不统一的文件（退出码2）
act-arg-comment = 评审员的评语
act-arg-confirmed-by = 由谁证实（可多次给出）
act-arg-date = 年、月（2025-06）或日（2025-06-30）
act-arg-docking = 对接层级
act-arg-entry = 经过中的一条记录，如3f9a1c2b/17
act-arg-evidence = 佐证材料编号
act-arg-fact = 量规要用到的属性，写作 name=value（可多次给出）
act-arg-file = 文件
act-arg-filter = 名称、编号、地区或状态中须含的字词
act-arg-id = 编号
act-arg-indicator = 项目所用量规中的指标编号
act-arg-integration = 融合领域
act-arg-kind = 类别：地区的类别，或量规规定的材料类别
act-arg-before = 在先的量规或版本，写编号或文件
act-arg-after = 在后的量规或版本，写编号或文件
act-arg-part = 键名或路径的一部分
act-arg-translation = 译文文件，而不是量规文件
act-arg-link = 列到哪项指标下（可多次给出）
act-arg-model = 合作模式，如 committee 或 science-park
act-arg-name = 名称
act-arg-name-zh = 中文名称
act-arg-need = 项目所回应的在册需求（可多次给出）
act-arg-no-open = 不打开评分台
act-arg-of = 数量以什么计
act-arg-one-of = { $what }（{ $words }）
act-arg-owner = 提出需求的单位
act-arg-partner = 合作方，写作 name 或 name=party（可多次给出）
act-arg-party = 属于哪一参与方
act-arg-place = 地区编号
act-arg-project = 项目编号
act-arg-quantity = 数量
act-arg-quote = 出处原文
act-arg-reason = 原因
act-arg-reference = 存放处：文件、链接或登记号
act-arg-role = 可担任的角色（可多次给出）
act-arg-rubric = 量规，写编号或文件名
act-arg-scored = 带有虚构评分的示例库，另建一库
act-arg-sha256 = 文件的SHA-256值
act-arg-sheet = TOML格式的评分表文本
act-arg-shown = 修改时所见的原文；该处已有改动的，不予接收
act-arg-source = 出处
act-arg-text = 文字
act-arg-tour = 先看导览；导览用单独的评分库，结束后删除
act-arg-title = 名称
act-arg-title-zh = 中文名称
act-arg-unit = 单位编号
act-arg-value = 等级、数值、n/d、选项 a,b、n/a、abstain（须有 --comment）或 clear
act-arg-year = 所属年份

## 设置
act-config = 输出设置文件的默认内容，附说明；加 --json 输出当前设置
act-config-check = 检查设置文件或另一文件，列出全部问题
act-config-edit = 用编辑器打开设置文件，改后检查
act-config-path = 输出设置文件的位置
act-config-schema = 输出设置文件的JSON Schema，供编辑器使用
act-config-set = 修改一项设置；文件中的注释和次序不变
act-arg-key = 设置项的名称
act-arg-finding = 提示名称，如 level-gap；不写则列出全部
act-arg-from = 模板（small、points-table、unit-year），或某量规的编号或文件；定权时为成对比较判断的 TOML 文本：`of` 为各项编号，`matrix` 为各行
act-arg-format = canvas为Canvas量规CSV，case为1EdTech CASE 1.1 CFRubric
act-arg-output = 写入的文件；已有的文件不会被覆盖
act-arg-pair = 成对判断，如`A/B=3`，每对一个，可代替`--from`（可多次给出）
act-arg-word = 改为什么
act-arg-method = 方法
act-arg-variant = 方法的可选形式，如 α 的测量水平
act-arg-csv = 表格文件：首行为表头，首列为标签；或以 .json 文件给出输入
act-arg-with = 另给一个输入字段，写作`名称=值`（可多次给出）

act-arg-command = 命令的全部字词
act-arg-shell = 使用哪种命令行程序
act-arg-yes = 确认执行；不加则只列明变化

## 命令行对自身的说明
act-help = 说明一条命令的作用、参数和退出码
act-completions = 输出命令行程序补全命令和选项所需的内容
act-man = 输出手册页
act-doctor = 检查终端、设置和评分库，说明何处不正常
act-help-example = 示例：
act-help-exit = 退出码：0 完成，1 外部出错（磁盘、评分库损坏），2 使用有误
act-man-commands = 命令
act-man-exit = 退出码

## 示例，每条都可运行
act-example-add = rubricate add people.toml projects.toml
act-example-backup = rubricate backup 2026-07-27.store
act-example-cite = rubricate cite rail T1 rail-e1 rail-e2
act-example-comment = rubricate comment rail T1 "三篇论文重复计算"
act-example-completions = rubricate completions bash > ~/.local/share/bash-completion/completions/rubricate
act-example-config = rubricate config > config.toml
act-example-config-check = rubricate config check
act-example-config-edit = rubricate config edit
act-example-config-path = rubricate config path
act-example-config-schema = rubricate config schema > rubricate.schema.json
act-example-config-set = rubricate config set theme dark
act-example-demo = rubricate demo
act-example-doctor = rubricate doctor
act-example-evidence = rubricate evidence rail-e1 --project rail --kind contract --title "2025年合同" --quantity 12.5 --date 2025-06
act-example-explain = rubricate explain rail T1
act-example-export = rubricate export
act-example-help = rubricate help rubric check
act-example-history = rubricate history rail T1
act-example-init = rubricate init --as li --name "李某"
act-example-link = rubricate link rail-e1 T1
act-example-list = rubricate list dalian
act-example-log = rubricate log rail
act-example-man = rubricate man > rubricate.1
act-example-mark = rubricate mark rail T1 3 --comment "四条线中两条已投用" --cite rail-e1
act-example-marks = cat marks.txt | rubricate marks
act-example-need = rubricate need bearings --title "长寿命轴承" --place dalian --owner county-office
act-example-person = rubricate person wang --name "王某" --role evaluator --role chair
act-example-place = rubricate place dalian --name Dalian --name-zh 大连 --kind prefecture-level-city
act-example-project = rubricate project rail --title "轨道交通中心" --place dalian --rubric three-outcomes
act-example-rebuild = rubricate rebuild
act-example-method = rubricate method krippendorff_alpha --csv marks.csv --with level=ordinal
act-example-method-batch = cat cases.json | rubricate method batch
act-example-method-list = rubricate method list
act-example-redo = rubricate redo
act-example-reopen = rubricate reopen rail --reason "漏看一份合同"
act-example-restore = rubricate restore rail 3f9a1c2b/17
act-example-retire = rubricate retire rail-e1
act-example-rubric-check = rubricate rubric check small.toml
act-example-rubric-keys = rubricate rubric keys half_life
act-example-rubric-schema = rubricate rubric schema > rubric.schema.json
act-example-rubric-explain-finding = rubricate rubric explain-finding level-gap
act-example-rubric-diff = rubricate rubric diff three-outcomes our-outcomes.toml
act-example-rubric-fmt = rubricate rubric fmt our-outcomes.toml
act-example-rubric-new = rubricate rubric new our-outcomes --from three-outcomes
act-example-rubric-export = rubricate rubric export three-outcomes --format case --output outcomes.json
act-example-rubric-import = rubricate rubric import course.csv --format canvas --output course.toml
act-example-rubric-list = rubricate rubric list
act-example-rubric-show = rubricate rubric show three-outcomes
act-example-rubric-weigh = rubricate rubric weigh three-outcomes --from matrix.toml
act-example-rubric-move = rubricate rubric move rail three-outcomes --yes
act-example-rubric-use = rubricate rubric use rail three-outcomes
act-example-score = rubricate score --rubric three-outcomes --sheet sheet.toml
act-example-seal = rubricate seal rail
act-example-show = rubricate show rail
act-example-uncite = rubricate uncite rail T1 rail-e2
act-example-undo = rubricate undo
act-example-unit = rubricate unit rail-institute --name "轨道交通研究院" --party university --place dalian
act-example-unlink = rubricate unlink rail-e1 T1
act-example-verify = rubricate verify

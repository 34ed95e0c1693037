# fault：外部出错或请求有误，以及怎么办

## 文件和文件夹
fault-unreadable-file = 不能读取{ $file }：{ $cause }
fault-unreadable-file-hint = 请核对文件名和读取权限
fault-not-utf8 = { $file }不是UTF-8文本（第{ $at }字节）
fault-not-utf8-hint = 请另存为UTF-8后重试
fault-unreadable-text = 文本有{ $count }处错误，未作任何改动
fault-no-home = 系统没有指明存放个人文件的文件夹
fault-no-home-hint = 用 --store FILE 指明评分库
fault-config-file = 不能使用{ $file }：{ $cause }
fault-config-file-hint = 请改正该文件，或把它移走；评分库不受影响，但移走期间不再核对文件中所记的评分库情况
fault-no-such-folder = { $file }所在的文件夹不存在
fault-no-such-folder-hint = 请先建文件夹，或换一个文件

## 命令行
fault-bad-command = { $cause }
fault-bad-command-hint = 见 { $command } --help
fault-command-unknown = 没有命令`{ $found }`
fault-command-missing = 应为{ $known }之一，实为空
fault-argument-unknown = 此处没有`{ $found }`
fault-argument-missing = 应为{ $missing }，实为空
fault-argument-twice = `{ $argument }`重复给出
fault-argument-empty = `{ $argument }`后应有值，实为空
fault-argument-value = `{ $argument }`应为{ $known }，实为`{ $found }`
fault-argument-not-utf8 = 有参数不是UTF-8文本

## 人员
fault-init-no-person = 新评分库需要第一位人员
fault-init-no-person-hint = 请指明：rubricate init --as ID --name "NAME"
fault-unknown-person = 评分库中没有人员`{ $id }`
fault-unknown-person-hint = 已有：{ $known }
fault-which-person = 不清楚以谁的身份操作：{ $count ->
    [0] 评分库没有评审员
   *[other] 评分库有多名评审员
 }
fault-which-person-hint = 用 --as 指明，或在config.toml中写 person = "…"：{ $known }
fault-not-evaluator = `{ $person }`不是评审员
fault-not-evaluator-hint = 用 --as 指明一名评审员，或加上角色：rubricate person { $person } --role evaluator
fault-not-yours-office = `{ $indicator }`由考核办填报，`{ $person }`不在考核办
fault-not-yours-computed = `{ $indicator }`由考核办据数据填报，`{ $person }`不在考核办
fault-not-yours-unit = `{ $indicator }`由被考核单位自填，`{ $person }`不代表该单位
fault-not-yours-hint = 可先空着，不影响提交锁定；也可用 --as 指明应填报的人，或加上角色：rubricate person { $person } --role { $role }

## 所指的内容
fault-bad-id = `{ $id }`不是编号
fault-bad-id-hint = 编号为1至64个字母、数字、-、_或.，以字母或数字开头
fault-missing-value = 缺少`{ $name }`
fault-missing-value-hint = 用 --{ $name } 给出
fault-bad-value = `{ $value }`不能作为{ $name }
fault-bad-value-party = 应为government、university、enterprise或independent
fault-bad-value-unit = 应为单位编号
fault-bad-value-place = 应为地区编号
fault-bad-value-owner = 应为单位编号
fault-bad-value-rubric = 应为量规编号或文件
fault-bad-value-year = 应为四位数的年份
fault-bad-value-need = 应为需求编号
fault-bad-value-fact = 应为name=value
fault-bad-value-project = 应为项目编号
fault-bad-value-kind = 应为项目所用量规的材料类别编号
fault-bad-value-quantity = 应为不小于0的数值
fault-bad-value-date = 应为年、月（如2025-06）或日（如2025-06-30）
fault-bad-value-sha256 = 应为64位十六进制数
fault-bad-value-link = 应为指标编号
fault-unknown-project = 没有项目`{ $id }`
fault-unknown-project-hint = 查看项目：rubricate list
fault-did-you-mean = 是否应为`{ $id }`？
fault-unknown-rubric-key = 量规语言中没有`{ $key }`这个键
fault-unknown-rubric-key-hint = `rubricate rubric keys`列出全部
fault-unknown-finding = 量规检查中没有名为`{ $name }`的提示
fault-unknown-finding-hint = `rubricate rubric explain-finding`列出全部
fault-fmt = `{ $file }`无法改写为含义相同的统一格式，文件未改动
fault-fmt-hint = 这是程序的缺陷，请附上文件反馈
fault-file-exists = `{ $file }`已存在，没有写入
fault-file-exists-hint = 用`--output`指定其他文件
fault-unwritable-file = `{ $file }`无法写入：{ $cause }
fault-unwritable-file-hint = 请查看所在文件夹、权限和磁盘空间
fault-format-missing = 缺少格式
fault-format-missing-hint = 请加`--format`：{ $formats }
fault-unknown-unit = 没有单位`{ $id }`
fault-unknown-unit-hint = 请先登记：rubricate unit { $id } --name "NAME"
fault-unknown-place = 没有地区`{ $id }`
fault-unknown-place-hint = 请先登记：rubricate place { $id } --name "NAME" --kind KIND
fault-unknown-need = 没有需求`{ $id }`
fault-unknown-need-hint = 请先登记：rubricate need { $id } --title "TITLE"
fault-unknown-evidence = 没有佐证材料`{ $id }`
fault-unknown-evidence-hint = 查看佐证材料：rubricate show PROJECT
fault-unknown-indicator = 量规{ $rubric }没有适用于此的指标`{ $id }`
fault-unknown-indicator-hint = 已有{ $known }
fault-unknown-rubric = 没有量规`{ $id }`
fault-unknown-rubric-short = 没有量规`{ $id }`
fault-unknown-rubric-short-hint = 查看量规：rubricate rubric list
fault-unknown-rubric-hint = 已有：{ $known }；文件请连路径写出
fault-unknown-kind = 量规{ $rubric }没有材料类别`{ $id }`
fault-unknown-kind-hint = 已有{ $known }
fault-evidence-moves = 佐证材料`{ $id }`属于项目`{ $project }`，不能移走
fault-evidence-moves-hint = 在另一项目中另编号登记

## 评分表
fault-no-rubric = 项目`{ $project }`还没有量规
fault-no-rubric-hint = 请选用：rubricate rubric use { $project } three-outcomes
fault-nothing-to-move = `{ $project }`尚无可转到新版本的评分
fault-nothing-to-move-hint = 请选用量规：rubricate rubric use { $project } RUBRIC
fault-another-rubric = `{ $rubric }`不是`{ $held }`的另一版本
fault-another-rubric-hint = 评分表不换量规；请给出编号相同的版本
fault-rubric-in-use = 项目`{ $project }`已有{ $count }份评分表按{ $rubric }评分
fault-rubric-in-use-hint = 评分表始终用它开始时的量规；转到其新版本：rubricate rubric move { $project } RUBRIC
fault-sealed = `{ $project }`的评分表已提交锁定
fault-sealed-hint = 重新打开：rubricate reopen { $project } --reason "WHY"
fault-not-sealed = `{ $project }`的评分表尚未提交锁定
fault-not-sealed-hint = 可以直接修改
fault-no-reason = 重新打开已提交锁定的评分表须有理由
fault-no-reason-hint = 用 --reason "WHY" 写明
fault-open-indicators = 有{ $count }项指标未评：{ $indicators }
fault-open-indicators-hint = 请逐项评分；量规允许的可评 n/a，不能判断的说明理由后弃评（abstain）
fault-comment-changed = { $indicator }的评语在显示之后已有改动：“{ $now }”
fault-comment-changed-hint = 请对照两份评语，再保存应有的内容
fault-not-restorable = { $entry }（{ $what }）不能恢复
fault-not-restorable-hint = 评分、评语、引用、项目和佐证材料可以恢复；已提交锁定的评分表须重新打开，重新打开的须再次提交锁定
fault-unknown-entry = `{ $project }`的经过中没有记录`{ $entry }`
fault-unknown-entry-hint = 查看经过：rubricate history { $project }
fault-not-cited = 该评分没有引用`{ $evidence }`
fault-not-cited-hint = { $count ->
    [0] 它没有引用材料
   *[other] 它引用了{ $known }
 }
fault-retired-evidence = 佐证材料`{ $id }`已撤回，不能引用
fault-retired-evidence-hint = 请引用本项目的其他材料
fault-foreign-evidence = 项目`{ $project }`没有佐证材料`{ $id }`
fault-foreign-evidence-hint = { $count ->
    [0] 它还没有材料，请先登记：rubricate evidence ID --project { $project } --kind KIND
   *[other] 已有{ $known }
 }
fault-nothing-to-undo = 没有可撤销的改动
fault-nothing-to-undo-hint = 只能撤销本人在此评分库中的改动
fault-nothing-to-redo = 没有可重做的改动
fault-nothing-to-redo-hint = 只能重做上一次撤销的改动
fault-undo-changed = 此处后来又有改动，不能单独撤销
fault-undo-changed-hint = 请直接写上现在应有的内容
fault-undo-seal = 上一次操作是提交锁定
fault-undo-seal-hint = 重新打开评分表：rubricate reopen { $project } --reason "WHY"
fault-undo-reopen = 上一次操作是重新打开`{ $project }`的评分表
fault-undo-reopen-hint = 再次提交锁定：rubricate seal { $project }
fault-undo-sealed = `{ $project }`的评分表后来已提交锁定
fault-undo-first = 首次登记的记录可能已被引用，予以保留
fault-undo-first-hint = 请改为修改该记录；佐证材料用 rubricate retire 撤回
fault-not-kept = 正在输入的内容没有保存下来（{ $cause }）：

    { $texts }

fault-not-kept-hint = 请自行抄存：任何文件中都没有
fault-cut-off = 读入各行时中断：{ $cause }
fault-bad-line = 第{ $line }行不是评分
fault-bad-line-hint = 写作 PROJECT INDICATOR VALUE，有评语的写在后面
fault-at-line = 第{ $line }行：{ $what }
fault-sheet-no-rubric = 评分表没有指明量规
fault-sheet-no-rubric-hint = 在评分表中写 rubric = "…"，或用 --rubric 指明
fault-bad-pair = `{ $pair }` 不是成对判断
fault-bad-pair-hint = 例如 `A/B=3` 或 `A/B=1/3`
fault-pair-missing = `{ $row }` 与 `{ $column }` 尚未比较
fault-matrix-missing = 应以 `--from 文件` 给出判断矩阵
fault-matrix-missing-hint = 文件内容如 `of = ["A", "B"]` 与 `matrix = [[1, 3], ["1/3", 1]]`
fault-weigh-unknown = 量规中没有准则或指标 `{ $id }`
fault-weigh-family = 权重须对同一准则下的各项一并确定：应为 { $expected }，实为 { $found }
fault-weigh-place = 该文本中没有可单独写入权重的位置
fault-not-written = 无法写入 `{ $file }`：{ $cause }
fault-sheet-missing = 没有指明评分表
fault-sheet-missing-hint = 用 --sheet FILE 指明

## 评分库：`fault-NAME`说明问题，`fault-NAME-hint`说明怎么办

fault-store-missing = `{ $path }`处没有评分库
fault-store-missing-hint = 用`rubricate init`新建，或用`rubricate demo`建一个真实案例的示例库；用`--store`换一个文件
fault-store-gone = 评分库`{ $path }`已不在或被替换，本次内容没有保存
fault-store-gone-hint = 请放回原文件后重做；屏幕上的内容只在此处
fault-store-exists = `{ $path }`已存在
fault-store-exists-hint = 请换一个名称；已有文件一律不覆盖
fault-not-a-store = `{ $path }`应为评分库，实为其他文件
fault-not-a-store-hint = 用`--store`换一个文件
fault-store-newer = `{ $path }`由更新版本的程序建立
fault-store-newer-hint = 请用该版本打开；评分库未作改动
fault-store-unknown-kind = 评分库中有本版本不认识的记录（`{ $kind }`），只能读取
fault-store-unknown-kind-hint = 请用写入它的版本；内容没有丢失
fault-store-damaged = 评分库损坏：`{ $path }`（{ $what }）
fault-store-damaged-hint = 请原样保留该文件，打开最近的备份
fault-store-read-only = `{ $path }`不能写入
fault-store-read-only-hint = 请检查文件和文件夹的权限
fault-store-network = `{ $path }`在网络文件系统（{ $system }）上，不能保证评分安全
fault-store-network-hint = 请把评分库放在本机磁盘，用备份或数据包交换
fault-disk-full = `{ $path }`所在磁盘已满，本次内容没有保存
fault-disk-full-hint = 请腾出空间后重新保存；此前保存的都在
fault-stopped = 已按要求停止，本次操作没有任何改动
fault-stopped-hint = 可随时重新开始
fault-job-broken = 程序缺陷使`{ $act }`中断，本次操作没有任何改动
fault-job-broken-hint = 请在命令行运行`rubricate { $act }`查看详情并反馈
fault-store-at-work = 评分库正在执行`{ $act }`，本次内容没有保存
fault-store-at-work-hint = 请待其完成后重试
fault-store-busy = 另一程序占用`{ $path }`超过10秒，本次内容没有保存
fault-store-busy-hint = 请等该程序结束后重试
fault-store-io = 系统拒绝访问`{ $path }`：{ $what }
fault-store-io-hint = 请检查磁盘后重试；此前保存的都在
fault-store-unsafe = 为保证评分安全，应为`{ $setting }`，实为`{ $found }`
fault-store-unsafe-hint = 请把评分库放在本机磁盘
fault-unknown-pen = 评分库中没有笔{ $pen }
fault-unknown-pen-hint = 程序启动时会启用新笔
fault-forked-pen = 笔{ $pen }在评分库的两份副本中都用过
fault-forked-pen-hint = 程序启动时会启用新笔；两份经过都保留
fault-store-changed = 另一程序在此期间改动了此处
fault-store-changed-hint = 请看过现状后再决定
fault-unsound-entry = 记录{ $entry }与其哈希不符，未予接收
fault-unsound-entry-hint = 请发送方重新提供

## 台账：记录、链或表有何问题

fault-chain-body = 内容与写入时不同
fault-chain-hash = 与写入时不同
fault-chain-prev = 与前一条记录不相接
fault-chain-gap = 前面缺少记录，自{ $from }起
fault-chain-fork = 链上此处写入过两次，内容不同，均予保留
fault-chain-tick = 序号低于前面的记录
fault-chain-derived = 旁注与内容不符
fault-chain-unknown = 属于本版本不认识的类型（`{ $kind }`）
fault-chain-cut = 上次所见链止于此处，该记录已不在
fault-chain-older = 评分库比上次见到这支笔时旧：当时它的链到此记录为止，现在到{ $end }为止
fault-chain-older-hint = 可能放回了旧副本，或最近的记录被截去；如有较新的评分库，请用较新的——在此继续会另起一条链，当时所写的仍留在那一份中
fault-chain-rewritten = 上次所见链止于此处，但当时是另一条记录
fault-verify-pen = 有记录属于未列出的笔
fault-verify-filed = 并非每条记录都能按记录链和所属对象查到
fault-verify-missing = `{ $table }`中缺少`{ $row }`
fault-verify-extra = `{ $table }`中的`{ $row }`没有记录为据
fault-verify-row = `{ $table }`中的`{ $row }`与记录不符

## 终端
fault-no-terminal = 输入和输出应为终端，实为文件或管道
fault-no-terminal-hint = 请在终端中运行，或用`rubricate mark`等命令加`--json`
fault-dumb-terminal = 应为能任意定位文字的终端，实为TERM=dumb
fault-dumb-terminal-hint = 请把TERM设为实际的终端，或用`rubricate list`等命令
fault-editor-failed = 编辑器以代码{ $code }结束，文字保持原样
fault-editor-unreadable = 编辑器写出的内容无法读取：{ $cause }
fault-editor-kept-hint = 该内容保存在{ $file }
fault-terminal-refused = 终端不能使用：{ $cause }
fault-terminal-refused-hint = 请换一个终端，或用`rubricate list`等命令

## 设置
fault-unknown-setting = 没有设置项{ $key }
fault-unknown-setting-hint = 已有：{ $known }
fault-bad-setting = { $key }应为{ $expected }，实为{ $found }
fault-bad-setting-hint = 各项设置及可用的值：rubricate config
fault-broken-settings = { $file }不是TOML，未写入任何内容
fault-broken-settings-hint = 查看出错之处：rubricate config check
fault-editor = 编辑器{ $editor }不能运行：{ $cause }
fault-editor-hint = 请在设置中写明editor，或设VISUAL或EDITOR
fault-editor-ended = 编辑器以代码 { $code } 结束；文件按现状读取

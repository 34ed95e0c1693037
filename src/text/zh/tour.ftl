# tour：第一个晚上，一步一件事；窄屏上每步最多三行、每行38格

tour-title = 导览 { $step }/{ $of }
tour-both = Enter继续 · Esc离开
tour-out = Esc离开导览
tour-back = 按Esc关闭此层，导览随即继续
tour-step-open = 每行是一个待评项目；按{ $key }打开选中的项目
tour-step-levels = 这里是问题和可选的等级描述；用方向键可查看其他指标
tour-step-mark = 按相符等级的数字，例如3：评分立即保存，并转到下一未评指标
tour-step-why = { $capped ->
    [0] 缺少佐证材料的评分会降档计分，并标▲；按↑回到该评分，按{ $key }查看由来
   *[other] ▲ 缺少佐证材料的评分降档计分；按↑回到该评分，按{ $key }查看完整由来
 }
tour-step-trace = 从总分直到评分及其依据；用方向键浏览，按{ $key }返回
tour-step-evidence = 按{ $key }查看项目的佐证材料，以及哪些在此指标计分
tour-step-cite = 按{ $key }引用选中的材料作为评分依据；计分材料可解除降档
tour-step-cited = 评分已以此为依据；再按同一键即取消引用；按{ $key }返回
tour-step-comment = 说明评分理由：按{ $key }打开评语
tour-step-write = 输入几个字，按{ $key }保存；即使断电，已输入的内容也不会丢失
tour-step-next = 按{ $key }转到下一未评指标，评完后转到下一项目
tour-step-seal = 按{ $key }提交锁定评分表：锁定后总分不会悄悄改变；可以试试，会先询问
tour-step-undo = 按{ $key }撤销上一步操作，重启后也可撤销
tour-step-help = 按{ $key }查看当前画面的说明和全部按键
tour-step-end = 一个晚上的工作就是这些；导览中的内容不会保留；按Enter结束

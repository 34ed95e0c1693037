# welcome: what somebody without a store of their own sees first

welcome-what = score cooperation of universities and cities by what it achieves: people trained, results used, a region helped
welcome-how = a project, a question, levels to choose from and the evidence beside them; every number tells why it is what it is
welcome-safe = all of it stays on this machine, and every mark is on the disk before the screen says saved
welcome-tour = the tour
welcome-tour-about = two minutes, with your hands on it; nothing of it is kept
welcome-demo = the demo
welcome-demo-about = real cases from published sources, to mark as you like
welcome-scored = the scored demo
welcome-scored-about = the same with synthetic projects, evaluators and marks
welcome-own = my own store
welcome-own-about = a new one, with you as its first person
welcome-leave = leave
welcome-leave-about = nothing was written
welcome-own-form = my own store
welcome-hint-id = a short name for commands: a–z, digits and dashes, such as li-wei
welcome-hint-name = as people read it; Enter makes the store and opens it
welcome-no-id = who works here? a short name is needed
welcome-stops = { $key } stops it, and nothing is made

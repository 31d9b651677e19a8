/** Made by tools/weigh-themes.mjs from the labelled lines; see `readWeights`. */
export const weights = `
*=a-14b-14c-15d-12e-18f-20g-14h-10i-8j1k-15l-21m14n-19;:askfirst=a20h9;:barge=a16b-2j8;:belongings=a9b-3d-2;:bodycare=a21b-6c-2d-4e-9g-1h-6i2
:broken=c12g-4h-1j10;:calm=b10d-2h7i-5;:cantsayno=b-2d-2f16h-4i1;:capacity=a-4c-1d20e2g-4i6j-2k4;:changes=b-8c12e3f4h-1;:childlike=a12g10
:choice=a-4d14f1g-4h4i3j-9;:comfort=b20g-3h12i-1j-12;:commaid=b-4c-5d13f-8g3h1i-4;:confidence=c-1e18;:contact=a-7b-11e29g-2j7
:distress=a-4b27c-14d-6e-6f2g-13h1j-1;:faces=a-4c22d-1i4k-2;:faith=a10e8i-1k14;:flirt=c-2e16j-7;:friendly=b-3c-2e14g-2h-1
:gift=a-9b-2e17f-1k11;:goals=d15f-2g-7i2;:guess=b8j5;:hurry=c-4g16h-8i3l-1m5;:ignored=a1b-3d-1g12h-3j2l-1m5;:kept=c8f-3h10i-6j-1
:kinwork=a-3c-5d8e2f-2g-9i-2;:knock=a27b-1h8;:listen=a-4b16f-6g2h4i8j-10;:logistics=a-8b-9c-8d-3e-6f-5g-6h5i-1j-4l-1m3;:minimise=b16j9
:naming=a18b-4c-7d-11;:nochoice=a-5d18j8;:notasked=a5d9g3h-11j21;:noticed=d-7i5;:notsure=f-4h-5j-10k25m-12n23;:onlyme=a-3b-10e2f28g-1h-2i8j3
:others=a-2b-10f1g6;:outburst=b8c-9d-2i6j-2;:over=a4b-3c-10d-3e-7f8g15h-4i-1j3;:overshare=e10j1;:plan=a-1b-1c13e-1g-3h-3i5
:privacy=a21c-9d-6e-10g-3j-2k4;:promise=a-7c14e-5i4j-5k5;:publicplace=a8b-13d-5e2f-2g-2;:reliable=b-1c11;:repeated=b20c-2;:respect=a8f4i7
:safeguarding=d-6e23;:samesex=a13;:saywhat=a16g-3h7;:sharedcare=a-6b4c1d-1f7h9;:sharp=b12d-5e-14g5h2i7j-12l2m-4;:silent=a-8b1c-4e2g8h-1j2m8
:slowspeech=b11c-4e-5g-3h7j-9m-6;:speakup=c-1g13h4j-4l18m-4;:stick=a-7b-9c15g-2h-3i10j-8;:supervision=a-8b-2c-7e17h8k-3m-11
:talkabout=a19c-6d-2h6i-7;:taskfirst=a-1b-5c-3e-5g7h-1i-6j6m2;:trying=a4b-2c3d-1e-1f-9g-10h-1i9j-5;:wellend=a-2b1c-4e-1h8i-4j-4k-1m-1n1
:wrongly=a-2b-1c1d-1f-2g4h-7j7k-2l-6m6n-3;a=c-5d-5e2g-2i-1;a colleague=g16l4;a good=i1;a person=a6e4g-9h-1k12;about=a-3b2d2e1f-5j2
about they=a2d1j-3;after=a8d-7g-3i5;after they=e5;again=d-6;again and=l4m-6;agr=d2j2;all=a-2c2e-1g-1i-3;all the=h4;allow=e2;along=e-1
alway=h6;alway say=h1;am=a-3c-5f2g-3i3j-5k5;am the=f9;an=d3;and=a6d-2e-3f-4g-4h4j-4k-11n-5;and ask=h6;and call=h10j-3;and i=b5c1d-3g-7h-4j7l-5m4
and it=h2;and show=l1m-1;and that=d1;and the=a3;and then=h-5;and they=b-7c2f2g-2h-4k5;and told=j-5;and we=b1g-6h5j-2;and what=h5
another=b-7c10f5h-3i5j2;answer=b12c-9d-1e-10f3g-1h-5i4;any=h-2j1;any of=g5;anyon=j1;are=b9c-2d-3f-2i-4j7;arm=h2;as=b-4c-4e2g-2h2j-2
ask=b-4c-3d7e-3g-1j-2k-1;ask me=b-1g13h-5k3m3;ask the=b-1f2i3;ask they=d4e-6h10k-6;asleep=g1;assessment=d2;at=a9c-2f-2g-5i-3k-2m2
at num=c5d-5;at the=b-7c-3d2;away=j-3;baby=h8;back=d-4f-2j1;bank=e4;bath=a-1;bathroom=a4;bay=j1;be=a1c8d-1e-1;becaus=b-4c1d9g-2h-7j4
bed=c-5g4j1;been=b-2c6e-1h-5j9k-3;befor=a6b-4c2e-3f-12g-1h8i-1j-4k-5;befor i=b-3c1h4;behind=g1j2;best=d8;birthday=h1;bit=i3j-5;blink=d1
board=d-2g12l3;both=j-4;brak=g11;bring=f5;brought=d1h5j-1;but=d2i12j-15k-5;but i=d1i-2;but it=i4;but they=a5h8i-5;by=b2h3j-2;by the=h-6
call=a5d-3j-2;call me=h-2;calm=i7;cam=f-2g-4h1i-2;can=h-3i8k-1;card=e3h10;carry=b1;carry on=b1;cat=e6;chang it=a2;chat=d-1e13j1;check=a7b-3
cheek=i9;choos=b6d13;clean=b-1h-2;clinic=g1;cloth=i7j-7;coat=j3;coffe=d3;cold=b-3;colleague=c6g5m-6;colleague and=h10;colour=h2j-1
com=a1c6e-4g-1h8;com on=d1h-5;corridor=g-5;could=a-2d1e-2;cover=a2;cross=i2;cut=a5;dat=c5g1;day=a-2c3d-2e-4f6g3h-3j3m2;deaf=d6;desk=h1
did=b3d-2g4i-4j4;did not=d-1;different=c5;do=e3g-1h-1i2j-7k3;do i=g-1;do it=c8d-4h-1;do not=a11;do the=g5j3;doe=d4e-1j-1m-8n1;doe it=k17n6
don=c1g7j5;door=a1d-7e-4f11i5;down=a5b-2c-8g5h7i-5l7m-2;dress=j5;drink=d-1;each=a-2c6;eat=l8m-7;els=c1f4;end=b7;even=b-5h6i-2j-4k2
ever=d5g-2;every=c7d-3g-1j-1;everybody=g4;everyon=b-3;everyth=d5;explain=a-5g-1h-1j3;explain to=c1;eye=d3;fac=a1c9g-5h5j-4;feel=b-6f1i6
felt=h2;fetch=c1;find=c2;finish=i-3j9;first=b6d-2f-5h5i5j-14;first and=a11;floor=d-1g-2;for=a-3c-4d5g-5h-3i-3j5m3;for it=c7;for me=f11
for the=b-4;for they=d3;form=g3;found=a-1d8;from=f4g-8k-1l2;from the=b2g-3h-1;front=a5;full=g1;garden=c8;gav=a-2;gav they=e3h6
get=a-5b1c-1d-1e10f-1g-4h-1i11j-5;giv=k3;go=f-12g3h1;go to=b-5g1;good=g-2;got=a-16d-2j3;gown=a1;had=e-3f-6g1h9i-1j-6;had a=j-5;hair=a3b4
hand=a-4b1e-5g4;handover=g10;has=c-3d13e3h-5i10;hav=b-11h-6i1;hav not=j5;hav said=i7;hav seen=c5g4;hav to=e1k1;hav told=d2;head=b1;hear=b2h2
heard=a1g17;help=g2;help they=f8;her=e9h10j-5;hip=a7;hold=c-3f1;hom=e2i-3;hour=a-4c4j1;hous=c3;how=a-3b-5c-2j-4k3;how they=a-3g18
i=a-1c-5d-11f-4h-3i-4k-6l3m-6;i am=a-2c-3d-3f3h-4i8j-1;i answer=f3;i ask=d1g-2h15i-8j-8l13m-13;i brought=h9j-2;i cam=c10;i can=g-4i1
i did=d-1g-2i-5;i do=j1;i feel=f2;i gav=b2;i get=j-1;i had=d-3;i hav=e7f2;i knock=i1;i know=e2h-9i6;i left=k3;i let=e3;i not=a-4c3e1f-1g-3h8j-6
i notic=c-6j-4;i promis=k2;i put=h5i-9;i ring=f4;i said=a-7b11c-3h5l11m-10;i saw=a-6g11;i say=i3;i tell=e-1h10i-6;i think=i3
i thought=a-1h-1;i told=a-8g7h1l2;i took=e10;i try=a3i2;i wait=a1;i want=h-1;i was=b13d-4f3g4l-3;i went=h2;i will=c4h1;i would=c4g-2j2
if=e-1f6j-3;if i=b-1d6f10i6;in=a5c2d-4e-7h-6i-1j6k-2l-3m3n-2;in a=b5g2i8;in it=j4;in my=e-2j5;in the=f-1g-5h-2j1;in ther=a4;in they=c3d-5j3
instead=d6g-2h10j-7;is=e-2g-2h-2j-2k10l1m-1;is a=a1;is not=k1;is that=k1;it=a-3b-5f-2g1h-2k-1m-5n4;it been=c8;it for=a3;it get=e5;it in=h-2
it is=c-6e-5g1;it not=e1;it num=b2j5;it on=c3h1;it the=b4;it to=a-3c-3e10f1;it took=b4d3;it was=a2b4g5i-8j11m2;it went=j8;it will=a11
jok=b4e3i11j-1;just=i2;keep=b-6e7j-10;kept=d-11;keyworker=f6;kin=b1c-4e3f-2g-8i-1;kin want=j-1;kin was=b1j1;kitchen=a-2c6;knock=b-7i1
know=c2g-2h-3i6j-2;know they=i3;languag=g2;laugh=j-4;learn=h3j-3;leav=a1c-4;left=b1c4g-4i-6;leg=a1;let=a-13d2e1f-4g-1h15j-12l8m-9
let they=d3;letter=f13;lift=g5;lik=a1d-4;lik the=c1;lik they=f10;list=c6d4;long=c-1g-1i4;longer=h-1;look=e5g1;look after=e10;look at=j5
lost=b3;lov=a-6;mad=b-3c-2f8g-2h11i-1j-1;mak=d-5g16h-4;manager=b-1e5;mayb=g5m-7n11;me=a-2c-5d-7e7f11g-1h-2i6j-4;me a=b-7e4;me about=b3
me so=f4;me they=e3;meant=i1;meant to=i1;meet=d10;menu=j7;mind=e-1n3;minut=a-2b3h8j-7;mor=a1b1d3i1;morn=d1;mov=b-6j1;mov they=a2;much=a-4e-1
my=a-6b-1c-3d-24e7f3g-3h-5j1;my friend=h-2j1;my hand=i3;myself=j1;nam=a12d-6;near=b-3d-1;need=b3d-2;never=h-6;never know=i2;new=a-7d-2g-2
next=c-3;night=c5d2f4g1;no=b-4c-6d10e-4h-2i-6j10;no one=a-3;nobody=a-2b4h-4j1k-5;nod=b3d-7;not=a-2b-1d-1e3g1i-3;not at=j-2;not do=f2
not go=j4;not know=e-1;not one=c5j1;not say=f1;not to=h-3j3;noth=d-1;notic=c-5h9j-13;now=c5g-4h5i-9k-3;now they=e6;num=a-7b-2e-9f-1h-1j3k-14l-3m4
num day=c5;num minut=b6;num person=g4h9;num tim=b2h-11i7j6;number=e2;of=b7c2e-4i2j-3k-1m2;of it=a-10l1;of the=h-1j1;of they=e3
of us=c4d-5i-3;off=a-8c4d1e-6g-2h-1i5;oh=h-2;old=f8;on=a2b-4d2f-4g-4h4i-1j-1k-7l-7m6;on it=h2;on my=h2i-3;on the=c4d-5g-1;on they=f-4
one=a-3c1d-1g1h-7i3l-3m5;one of=c5j3;one person=a2;one who=g13;only=c-4e-5f4g4h-7i7;open=a3i-7;or=a5c-1e-2h-5j-6k17;or not=k-2;other=i4
our=c-3;out=b-5c2f-1g-3m1;out of=c4;over=d-8g3;own=d4g-8;pag=g-1;person=a4b-7c2d-9f-8h-10j5k-2m1;person and=a6b-4;person in=g11
person who=h3;phon=f11g-2h-1i-4j11;photo=a1;plac=c1;plan=a-1c10;pleas=a3e-2;promis=c9;proper=j-6;push=a5;put=b-4i-2j3;put the=b4
question=d4j-4k2;quiet=c3d-8;rang=a-1c2g-1h11j-9;rang the=e4;read=g-2j6;read the=c2;ready=h8j-13;real=c8;red=a-2h6;right=g4h1;ring=f9g-8
ring they=f13;room=b-1;rota=k4;round=g7;row=b2;said=a1c-2d-6f-4g7h1i-11j6k-6l7m-4n-6;said i=d-2e1g-2h4;said it=a1g5;said no=j-7;said oh=b6
said the=h-4j1;said they=a3b-4i1j-2;said to=b-2g7;sam=a-7b6c6d-1h5j-6;sat=c10d4g-1;say=b-4c2d-7e-1i3j-4;say i=c13f-1;say it=b9c-1;say the=h3
say they=h1;second=h-11i12;see=a4b-1e-5j2;seen=c1g12;shak=b-4;shar=e3;sheet=d-8;shift=c4;should=a1b-4g-4;should i=i-2k1;shout=l1
show=e-2i-7l1m-1;shower=a-4;shut=a2h-7k15;sid of=g5;sinc=g3;sinc the=k2;sleev=g2;smell=d13;so=a2c-1d6e-3g-7h12j-8k-12m1;so i=e-7f5h12i-2j-7
so it=a4;so that=h2;so they=b-5d1;som=c6h-3i5;someth=b6;sometim=i6;spok=g6;spok to=g3;squeez=g6;start=g-4i2;stay=b7h5j-4;still=h1
stop=a-2b2g2h-5l2m-3;stop ask=i1;straight=e1j1;student=g3;supervision=e2;supervisor=g3;sur=j-9;swear=e1;tabl=a9h-4;tak=d-8e1j-3
talk=c-8e-6g11h1j-7l-1n1;team=c-2h13j-7;tell=a-4b1d-3e-2g2;telly=j2;thank=e7;thank you=e9;that=a-9c-1g2i-3k5m-1;that i=e3h1j-13
that they=g2h1i-11l12m-7;the=a-3b-4c-2e-7f-10g-2h3i-4j-3k-9l4n-12;the colleague=l-4m7;the kin=a-2b8d1;the kitchen=d1;the letter=f4
the manager=e4;the meet=d10;the night=c7;the other=f6;the person=a1e1h1j-4;the phon=a3b1;the sam=a-2b12h6j-2;the tabl=h-1;the telly=j2
the third=b3;the water=h-1j5;the wheelchair=g4;the word=d1;then=c6e3h-3i11j-1;then i=a13;ther=a5b1g-5h-2i-1j4k-7;ther a=c8
they=a-2c-3d4f-1g-4h-3i-7j2k-3n-4;they all=h1;they alway=h7i-2;they and=a-4e3;they ask=e10f1g-2h-6i11;they can=g3h-2j5;they count=c8
they cry=h-2j6;they did=h6j-2;they doe=f3k-2;they giv=d2;they had=b1c11d9g-2;they hand=e-2;they head=d8;they i=b7c-1g-3;they is=j2
they it=c1h-3i7k6;they kin=b-1h6i-6j-1;they let=b4;they look=h2;they mind=a5;they must=h-2;they nam=h2;they not=f-2j-2;they on=i-2
they put=j1;they ring=i1;they said=b5;they say=h-3i9;they that=a3c9;they the=j-1;they they=e-1;they think=j1;they to=g3;they told=d-1h3
they turn=b6;they want=d14f-3g-5h1k1;they was=a7j5l2;they wer=g15l6m-5;they what=h4;they will=b4i2;thi=c1d-2;thi week=c2
thing=b-3c4e-3f-2h-3;thing to=j1;think=h-2j1;third=b3;thos=c4;thought=e-1g1h-4i-5j6k5;tick=j6;till they=a1h2;tim=a-4b10c3e-3h6i1j-2k-2
tim and=j8;to=b-1c-2d-4e-4g-1h3i-4j-1m-1n4;to be=a1j-2;to get=j1;to hear=b9;to me=e-3;to say=c6d-5h2;to the=c2d-4e1i-1j1;to they=a-2d3g8k2
today=g-1;told=c3d-7e4f-1g-2h2i-15j5;told a=j3;told me=g-2;told the=h5k-1l13m-8;told they=c6d-4e-7f7g-2h4;too=b-4f5h-5;took=a-3b5h6j-1
top of=j1;towel=h5j-4;tray=g4;try=a1b-7g-6i10j-6;try to=a7;turn=b4c-3d5g8h-1j4;turn they=g-7;twic=c2e-1;understand=i1;until=b1;until i=b2
up=d2f-4g-5;us=b-5e-6;us that=d4;use=c5;used=d3h-2j7;visit=c-8h-3j7;visitor=a6;voic=i7j-1;wait=h5j-12;wait for=b-2;walk=j-1
want=a-14b3c-8d5f-4k2;want it=g3;want they=j-1;want to=d-1;ward=b-2c1d-5e7j-3;was=b3c-4e-5f-8h-6i-2j6l-2m3;was a=a6b-2;was in=g6;was off=c3
was on=b4;wash=b3i1;water=b3j3;we=a-5c-1d1f-3k-8m2n-1;we are=e5;we do=i2;we wer=c1g-3j13;wear=a10h2;week=a-7b-10c10g-1h-9i8k-1
weekday=c7i4j-2;well=h-7j2;went=f-4i-9j1k-1;wer=b-8g9h-7j11l1;what=b2d5e-5f-1h1j-4;what i=a1b-2j-1;what it=g1h-3i7;what they=d1
whatever=c-1d2h-1;wheel=a5;when=d-1e-3f2g-1i3j-6l-1n3;when i=b-6f12;when they=b1d-5i1;which=a9d-2i3;whil=h-1;who=a5e2i-1;whol=b6;why=c7g-6
will=b2f1g-7h6i5j-17;window=j2;with=b-2d2i3j-2;with me=f2;with the=h-3;with they=d5g-1h3i-9l6m-4;word=b2;work=b-6g-4h5;would=b2c9d-1e-3g-4h-1
writ=g5;wrong=k6;wrot=d4h9j-6l5;you=a-4b2c-1d-1e1h7i-8
`;
